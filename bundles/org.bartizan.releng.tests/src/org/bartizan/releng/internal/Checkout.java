// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The sources of a checkout: every file that git tracks or would track, by its path from the root with slashes.
 *
 * @param root the checkout
 * @param files the paths, sorted
 */
record Checkout(Path root, List<String> files) {

    /** The checkout that the build runs in, which hands its place over as a system property. */
    static Checkout current() throws IOException, InterruptedException {
        String root = System.getProperty("bartizan.checkout");
        if (root == null) {
            throw new IllegalStateException("The system property bartizan.checkout does not name the checkout; bundles/pom.xml sets it.");
        }
        return of(Path.of(root));
    }

    /** A checkout at {@code root}; without git, every file there counts except what builds make. */
    static Checkout of(Path root) throws IOException, InterruptedException {
        return new Checkout(root, Files.exists(root.resolve(".git")) ? listedByGit(root) : walked(root));
    }

    private static List<String> listedByGit(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z", "-co", "--exclude-standard").directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(git.getInputStream().readAllBytes());
        if (git.waitFor() != 0) {
            throw new IOException("git ls-files failed in " + root);
        }
        return Stream.of(output.split("\0")).filter(f -> Files.isRegularFile(root.resolve(f))).sorted().distinct().toList();
    }

    private static List<String> walked(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.matches("(.*/)?(target|bin|src-gen|[.]cache)/.*")).sorted().toList();
        }
    }

    /** The files whose path fits. */
    List<String> files(Predicate<String> path) {
        return files.stream().filter(path).toList();
    }

    /** The text of a file; empty for one that is no UTF-8 text. */
    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (MalformedInputException binary) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file. */
    List<String> lines(String file) {
        return text(file).lines().toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with everything in them. */
final class Trees {

    private Trees() {
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Makes {@code to} hold exactly the files of {@code from}, writing only those that differ. */
    static void mirror(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path old : files(to)) {
            if (!Files.exists(from.resolve(to.relativize(old).toString()))) {
                Files.delete(old);
            }
        }
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (!Files.exists(target) || Files.mismatch(file, target) != -1) {
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

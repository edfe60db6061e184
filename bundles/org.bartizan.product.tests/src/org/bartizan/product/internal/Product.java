// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A product that this build has made for this machine.
 *
 * @param home its installation folder
 * @param script the name of its start script
 */
record Product(Path home, String script) {

    /** The shell alone. */
    static Product headless() {
        return of("headless", "bartizan-shell");
    }

    /** The workbench. */
    static Product workbench() {
        return of("workbench", "bartizan");
    }

    /** The checkout that made it. */
    static Path checkout() {
        return Path.of(System.getProperty("bartizan.checkout"));
    }

    private static Product of(String name, String script) {
        Path products = checkout().resolve("releng/products/target/products/bartizan." + name);
        try (Stream<Path> below = Files.walk(products, 6)) {
            Path start = below.filter(f -> f.getFileName().toString().equals(script)).filter(f -> f.toString().contains(architecture()))
                    .findFirst().orElseThrow(() -> new IllegalStateException("No " + script + " below " + products));
            return new Product(start.getParent(), script);
        } catch (IOException e) {
            throw new UncheckedIOException("The products are not built: build releng/products before these tests", e);
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    }

    /** Its start script with arguments, ready to be started with the Java that runs this test. */
    ProcessBuilder command(Path data, String... arguments) {
        List<String> line = new ArrayList<>(List.of(home.resolve(script).toString(), "--data", data.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** Starts it, gives it nothing to read and waits until it ends. */
    Result run(Path data, String... arguments) throws IOException, InterruptedException {
        return Result.of(command(data, arguments));
    }

    /** Every file of the installation with its size and the time of its last change. */
    Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.toList()) {
                files.put(home.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return files;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Logs of real computers, which lie beside the checkout and are never part of it. */
final class Samples {

    private Samples() {
    }

    /** All of them; without any, the test that asks is skipped and says why. */
    static List<Path> all() throws IOException {
        String checkout = System.getProperty("bartizan.checkout");
        Path samples = checkout == null ? null : Path.of(checkout).resolveSibling("shared").resolve("samples").resolve("evtx");
        assumeTrue(samples != null && Files.isDirectory(samples), "there are no Windows event logs in ../shared/samples/evtx");
        try (Stream<Path> files = Files.list(samples)) {
            List<Path> logs = files.filter(file -> file.toString().endsWith(".evtx")).sorted().toList();
            assumeTrue(!logs.isEmpty(), "there are no Windows event logs in ../shared/samples/evtx");
            return logs;
        }
    }
}

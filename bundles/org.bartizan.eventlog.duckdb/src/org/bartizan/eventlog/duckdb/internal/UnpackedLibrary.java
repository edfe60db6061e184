// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The driver unpacks its library of 70 MB into a temporary file and deletes it when Java ends in an orderly way. Where a mapped file can be
 * deleted, this is done at once, so that a killed process leaves nothing behind.
 */
final class UnpackedLibrary {

    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final String NAME = "libduckdb_java";

    private UnpackedLibrary() {
    }

    static void delete() throws IOException {
        if (!Files.isReadable(MAPS)) {
            return;
        }
        List<String> files = Files.readAllLines(MAPS).stream().filter(line -> line.indexOf('/') > 0).map(line -> line.substring(line
                .indexOf(
                        '/'))).distinct().toList();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
        for (String file : files) {
            Path path = Path.of(file);
            if (path.getFileName().toString().startsWith(NAME) && temporary.equals(path.getParent())) {
                Files.deleteIfExists(path);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bartizan.api.Progress;
import org.bartizan.importer.Importer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not depend on the size of the file. */
class MemoryTest {

    @TempDir
    Path directory;

    private static String path(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = location.resolve("target").resolve("classes");
            return (classes.toFile().isDirectory() ? classes : location).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String importInChild(Path file) throws IOException, InterruptedException {
        String classPath = Stream.of(ManyPairs.class, Importer.class, Progress.class).map(MemoryTest::path).distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx24m",
                "-XX:+UseSerialGC", "-cp",
                classPath, ManyPairs.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        child.waitFor(1, TimeUnit.MINUTES);
        return said;
    }

    @Test
    void importsAMillionPairsInLittleMemory() throws Exception {
        assertEquals("1000000 1000000 0 1", importInChild(ManyPairs.write(directory.resolve("pairs.txt"), 1_000_000, 0)));
    }

    @Test
    void importsFilesWithEndlessLinesInLittleMemory() throws Exception {
        assertEquals("3 3 3 1", importInChild(ManyPairs.write(directory.resolve("pairs.txt"), 3, 30_000_000)));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.PairFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be imported, and an address cache that is not there: one clear error each, and nothing changes. */
class TroubleTest {

    @TempDir
    Path directory;

    private final FakeCache cache = new FakeCache();

    private void refuses(Path file, String... parts) {
        ImporterService importer = new ImporterService(cache);
        String message = assertThrows(BartizanException.class,
                () -> importer.run(new ImportRequest(file, PairFormat.DEFAULT, false), Progress.NONE)).getMessage();
        assertTrue(message.startsWith("Cannot import " + file + ": "), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(message.endsWith("Nothing was changed."), message);
        assertEquals(0, cache.size());
        assertEquals(0, cache.commits);
        assertEquals(0, cache.openBatches);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("pairs.txt"), content);
    }

    @Test
    void tellsThatAFileIsMissing() {
        refuses(directory.resolve("nothing.txt"), "there is no such file", "Check the name");
        refuses(directory.resolve("nowhere").resolve("nothing.txt"), "there is no directory " + directory.resolve("nowhere"));
        ImporterService importer = new ImporterService(cache);
        assertThrows(BartizanException.class, () -> importer.preview(directory.resolve("nothing.txt"), null, 10));
        assertThrows(BartizanException.class, () -> importer.guess(directory));
    }

    @Test
    void tellsThatItIsADirectory() {
        refuses(directory, "it is a directory");
    }

    @Test
    void tellsThatItIsNoFileThatEnds() throws Exception {
        Path pipe = directory.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
        Assumptions.assumeTrue(made.waitFor() == 0);
        refuses(pipe, "a device or a pipe");
    }

    @Test
    void tellsThatItMayNotBeRead() throws IOException {
        Path file = file("a,10.0.0.1".getBytes(StandardCharsets.UTF_8));
        Assumptions.assumeTrue(file.toFile().setReadable(false, false));
        Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");
        refuses(file, "you may not read it");
    }

    @Test
    void tellsThatItIsBinary() throws IOException {
        refuses(file("a,10.0.0.1\nb\0,10.0.0.2\n".getBytes(StandardCharsets.UTF_8)), "it is not a text file: line 2 has a NUL", "UTF-8");
        refuses(file("a,10.0.0.1\n".getBytes(StandardCharsets.UTF_16LE)), "has a NUL", "byte order mark");
        refuses(file(("\uFEFF" + "a,10.0.0.1\n\0").getBytes(StandardCharsets.UTF_16LE)), "has a NUL");
        byte[] late = ("a,10.0.0.1\n".repeat(60_000) + "\0").getBytes(StandardCharsets.UTF_8);
        refuses(file(late), "line 60001 has a NUL");
    }

    @Test
    void tellsThatItIsCompressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            Random random = new Random(1);
            for (int i = 0; i < 2_000; i++) {
                out.write(("pc" + random.nextInt() + ",10.0.0.1\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        refuses(file(bytes.toByteArray()), "it is not a text file");
        byte[] noNul = new byte[4_000];
        Random random = new Random(2);
        for (int i = 0; i < noNul.length; i++) {
            noNul[i] = (byte) (1 + random.nextInt(255));
        }
        refuses(file(noNul), "many of its bytes are control characters");
    }

    @Test
    void tellsThatThereIsNoAddressCache() throws IOException {
        Path file = file("a,10.0.0.1".getBytes(StandardCharsets.UTF_8));
        ImporterService importer = new ImporterService(null);
        String message = assertThrows(BartizanException.class,
                () -> importer.run(new ImportRequest(file, PairFormat.DEFAULT, true), Progress.NONE)).getMessage();
        assertTrue(message.contains("there is no address cache") && message.contains("capability:start org.bartizan.discovery"), message);
        assertEquals(1, importer.preview(file, null, 10).rows().size());
    }

    @Test
    void leavesNothingWhenReadingIsInterrupted() throws IOException {
        Path file = file("a,10.0.0.1\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Thread.currentThread().interrupt();
        try {
            refuses(file, "it was cancelled");
        } finally {
            Thread.interrupted();
        }
    }
}

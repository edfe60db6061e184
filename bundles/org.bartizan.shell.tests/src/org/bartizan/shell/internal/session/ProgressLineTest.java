// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void tellsPercentageRateAndWhatIsLeft() {
        assertEquals("Importing  50 %  1,000 of 2,000  500/s  2 s left", ProgressLine.line("Importing", 2_000, 1_000, 2_000));
        assertEquals("Importing  1,000  500/s", ProgressLine.line("Importing", -1, 1_000, 2_000));
        assertEquals("Importing  0 %  0 of 10", ProgressLine.line("Importing", 10, 0, 5_000));
        assertEquals("Importing  100 %  12 of 10", ProgressLine.line("Importing", 10, 12, 100));
    }

    @Test
    void writesOnATerminalAndTakesTheLineAway() throws Exception {
        CountDownLatch written = new CountDownLatch(2);
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                written.countDown();
            }
        };
        ProgressLine line = new ProgressLine(client(err, true));
        line.begin("Evil\u001b name", 10);
        assertTrue(written.await(10, TimeUnit.SECONDS));
        line.close();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("Evil\\x1b name  0 %"), shown);
        assertTrue(shown.endsWith("\r\u001b[K"), shown);
    }

    @Test
    void writesNothingIntoAPipe() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (ProgressLine line = new ProgressLine(client(err, false))) {
            line.begin("Work", 1);
            line.worked(1);
        }
        assertEquals(0, err.size());
    }

    private static Client client(OutputStream err, boolean terminal) {
        return new Client(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false, terminal, false, () -> 80,
                Path.of("/"), ZoneOffset.UTC, false, null);
    }
}

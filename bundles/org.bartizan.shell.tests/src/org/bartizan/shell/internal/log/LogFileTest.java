// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.log.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path directory;

    @Test
    void keepsWhatIsLoggedWhileItIsOpen() throws IOException {
        LogFile.write("before\n");
        try (LogFile _ = LogFile.begin(directory.resolve("log"))) {
            LogFile.write("a\n");
        }
        LogFile.write("after\n");
        try (LogFile _ = LogFile.begin(directory.resolve("log"))) {
            LogFile.write("b\n");
        }
        assertEquals("a\nb\n", Files.readString(directory.resolve("log/bartizan.log")));
    }

    @Test
    void beginsAnotherFileWhenOneIsFull() throws IOException {
        String megabyte = "x".repeat(1 << 20);
        try (LogFile _ = LogFile.begin(directory)) {
            for (int i = 0; i < 62; i++) {
                LogFile.write(i + megabyte);
            }
        }
        assertTrue(Files.readString(directory.resolve("bartizan.log")).contains("61x"));
        assertTrue(Files.readString(directory.resolve("bartizan.1.log")).endsWith("x"));
        assertTrue(Files.exists(directory.resolve("bartizan.4.log")));
        assertFalse(Files.exists(directory.resolve("bartizan.5.log")));
        assertTrue(Files.size(directory.resolve("bartizan.4.log")) <= 10L << 20);
    }
}

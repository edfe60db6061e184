// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file that takes what this process logs: {@code bartizan.log} in a directory, and up to four older ones of 10 MB each,
 * {@code bartizan.1.log} being the youngest. One at a time; without one nothing is kept. Safe for use by several threads.
 */
public final class LogFile implements Closeable {

    private static final long LARGEST = 10L << 20;
    private static final int KEPT = 4;

    private static volatile LogFile current;

    private final Path directory;
    private final long largest;
    private OutputStream out;
    private long size;

    private LogFile(Path directory, long largest) throws IOException {
        this.directory = directory;
        this.largest = largest;
        open();
    }

    /**
     * Sends the log into that directory, which is made when missing, until the result is closed.
     *
     * @throws IOException when it cannot be written
     */
    public static LogFile begin(Path directory) throws IOException {
        return begin(directory, LARGEST);
    }

    static LogFile begin(Path directory, long largest) throws IOException {
        LogFile begun = new LogFile(Files.createDirectories(directory), largest);
        current = begun;
        return begun;
    }

    /** Writes to the file that is current; does nothing when there is none. */
    public static void write(String text) {
        LogFile file = current;
        if (file != null) {
            file.append(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private synchronized void append(byte[] bytes) {
        if (out == null) {
            return;
        }
        try {
            if (size + bytes.length > largest && size > 0) {
                out.close();
                roll();
                open();
            }
            out.write(bytes);
            size += bytes.length;
        } catch (IOException e) {
            // A full disk must not end what is logged; there is nowhere left to say so but here.
            System.err.println("Cannot write the log in " + directory + ": " + e.getMessage());
            out = null;
        }
    }

    private void open() throws IOException {
        Path file = directory.resolve("bartizan.log");
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    private void roll() throws IOException {
        for (int i = KEPT - 1; i >= 0; i--) {
            Path younger = directory.resolve(i == 0 ? "bartizan.log" : "bartizan." + i + ".log");
            if (Files.exists(younger)) {
                Files.move(younger, directory.resolve("bartizan." + (i + 1) + ".log"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (current == this) {
            current = null;
        }
        if (out != null) {
            out.close();
            out = null;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What the owner of a data directory tells other processes about itself, in a file beside the lock. It may be left over from an owner that
 * was killed, so it means nothing unless the lock is held.
 *
 * @param pid the process
 * @param socket where it listens for attaching shells; null when it does not
 */
public record OwnerNote(long pid, Path socket) {

    private static final String FILE = "owner";
    private static final int LARGEST = 8_192;

    /** Reads the note; null when there is none or it makes no sense. */
    public static OwnerNote read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        try {
            if (Files.size(file) > LARGEST) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            String socket = properties.getProperty("socket", "");
            return new OwnerNote(Long.parseLong(properties.getProperty("pid", "")), socket.isEmpty() ? null : Path.of(socket));
        } catch (NoSuchFileException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Writes the note, replacing another one at once. */
    public void write(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        Path draft = directory.resolve(FILE + ".new");
        String path = socket == null ? "" : socket.toString().replace("\\", "\\\\");
        Files.writeString(draft, "pid=" + pid + "\nsocket=" + path + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the note away. */
    public static void remove(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(FILE));
    }
}

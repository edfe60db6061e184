// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Files that survive a loss of power: what a method here has returned from is on the disk. Safe for use by several threads on different files. */
public final class DurableFiles {

    private static final boolean DIRECTORIES_CAN_BE_FORCED = !System.getProperty("os.name", "").startsWith("Windows");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private DurableFiles() {
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything to {@code out}, which is buffered by nobody and closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, replacing one that is there at once and only when the new one is complete and on the disk. The temporary file lies in the
     * same directory, is named {@code NAME.new} and is gone afterwards, whether this succeeds or not.
     *
     * @throws IOException when it cannot be written; the old file is then unchanged
     */
    public static void replace(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try {
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                content.writeTo(out);
                out.getFD().sync();
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Renames a file within its directory or to another of the same file system at once, replacing one that is there. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory(to.toAbsolutePath().getParent());
        if (!from.toAbsolutePath().getParent().equals(to.toAbsolutePath().getParent())) {
            forceDirectory(from.toAbsolutePath().getParent());
        }
    }

    /** Brings what was created, renamed and deleted in a directory to the disk; does nothing where the system offers no way (Windows). */
    public static void forceDirectory(Path directory) throws IOException {
        if (!DIRECTORIES_CAN_BE_FORCED) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            while (!forced(directory)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Makes a directory and those above it, as far as they are missing, and brings that to the disk; those that are there may be new, too. */
    public static void createDirectories(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Path above = directory.toAbsolutePath().getParent(); above != null && ours(above); above = above.getParent()) {
            forceDirectory(above);
        }
    }

    private static boolean ours(Path directory) {
        return Files.isReadable(directory) && Files.isWritable(directory);
    }

    private static boolean forced(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException _) {
            return false;
        }
    }

    /**
     * A name beside {@code file} that is not taken, made of its name, {@code why} and the local time, such as
     * {@code journal.log.damaged-20260131-235959}.
     */
    public static Path aside(Path file, String why) {
        String name = file.getFileName() + "." + why + "-" + STAMP.format(LocalDateTime.now());
        Path aside = file.resolveSibling(name);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(name + "-" + i);
        }
        return aside;
    }
}

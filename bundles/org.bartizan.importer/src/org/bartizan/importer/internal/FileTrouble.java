// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.bartizan.api.BartizanException;

/** What is wrong with a file, told to a person. */
final class FileTrouble {

    /** What is tried when the address cache might have been changed. */
    static final String IMPORT = "import";
    /** What is tried when the file is only looked at. */
    static final String READ = "read";

    private FileTrouble() {
    }

    /**
     * Refuses what is no file that can be read to its end.
     *
     * @param doing {@link #IMPORT} or {@link #READ}
     */
    static void check(String doing, Path file) {
        if (Files.isDirectory(file)) {
            throw trouble(doing, file, "it is a directory", "Name a text file in it", null);
        }
        if (!Files.exists(file)) {
            throw missing(doing, file, null);
        }
        if (!Files.isRegularFile(file)) {
            throw trouble(doing, file, "it is a device or a pipe", "Save what comes out of it as a file, and import that", null);
        }
    }

    /** Tells a failure to open or to read a file. */
    static BartizanException told(String doing, Path file, IOException failure) {
        return switch (failure) {
            case NotTextException e -> trouble(doing, file, e.getMessage(),
                    "Save the pairs as a text file in UTF-8, or in UTF-16 with a byte order mark", e);
            case ClosedByInterruptException e -> trouble(doing, file, "it was cancelled", "Try again", e);
            case NoSuchFileException e -> missing(doing, file, e);
            case AccessDeniedException e -> trouble(doing, file, "you may not read it", "Ask its owner for access, or copy it", e);
            default -> trouble(doing, file, "reading it failed (" + failure.getMessage() + ")",
                    "Check the disk or the network drive, and try again", failure);
        };
    }

    private static BartizanException missing(String doing, Path file, IOException failure) {
        Path directory = file.toAbsolutePath().getParent();
        boolean there = directory != null && Files.isDirectory(directory);
        return trouble(doing, file, there || directory == null ? "there is no such file" : "there is no directory " + Excerpt.of(directory),
                "Check the name", failure);
    }

    private static BartizanException trouble(String doing, Path file, String why, String next, IOException cause) {
        return new BartizanException(doing + " " + shown(file), why, IMPORT.equals(doing) ? next + ". Nothing was changed" : next, cause);
    }

    private static String shown(Path file) {
        return file.toString().isEmpty() ? "a file without a name" : Excerpt.of(file);
    }
}

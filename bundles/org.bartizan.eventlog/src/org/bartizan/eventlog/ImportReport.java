// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param files what became of each file that was read
 * @param skipped the files of folders that no source recognises, {@link #MAX_NOTES} at most
 * @param skippedCount how many those are
 * @param cancelled whether it was cancelled before it was done
 * @param took how long it took
 */
public record ImportReport(List<FileReport> files, List<Path> skipped, long skippedCount, boolean cancelled, Duration took) {

    /** How many files, and broken parts of each, are told of one by one; more are only counted. */
    public static final int MAX_NOTES = 100;

    /** Copies the lists. */
    public ImportReport {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /**
     * What became of a file.
     *
     * @param file the file
     * @param source the name of the source that read it
     * @param read how many events and broken parts were read
     * @param added how many of them are new in the event log
     * @param present how many were there already
     * @param broken how many parts could not be read and are kept as text
     * @param notes the first broken parts, {@link #MAX_NOTES} at most
     * @param trouble why the file could not be read to its end, as a sentence; empty when it was
     */
    public record FileReport(Path file, String source, long read, long added, long present, long broken, List<Note> notes, String trouble) {
        /** Copies the notes. */
        public FileReport {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A part that could not be read.
     *
     * @param place the number of the line or record, from 1
     * @param text the beginning of it
     * @param reason why, as a clause
     */
    public record Note(long place, String text, String reason) {
    }

    /** The sum over all files of a number. */
    public long sum(java.util.function.ToLongFunction<FileReport> number) {
        return files.stream().mapToLong(number).sum();
    }
}

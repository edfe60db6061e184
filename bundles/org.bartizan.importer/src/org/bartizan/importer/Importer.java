// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import java.nio.file.Path;

import org.bartizan.api.Progress;

/**
 * Imports pairs of computer names and addresses from text files into the address cache.
 *
 * <p>
 * Files are UTF-8, with or without byte order mark, or UTF-16 with one. A pair that cannot be used never stops the others. An entry that
 * the cache has is never overwritten. Reads files, so none of this is for the UI thread. Safe for use by several threads.
 *
 * <p>
 * A file that is missing, a directory, unreadable or not text, and an address cache that is not there, are each told as a
 * {@link org.bartizan.api.BartizanException}; nothing has been changed then.
 */
public interface Importer {

    /**
     * Imports a file, or finds out what importing it would do. What was imported is on disk when this returns. Memory use does not depend
     * on the size of the file.
     *
     * @param progress is told of the bytes read; cancelling it leaves the address cache as it was
     */
    ImportResult run(ImportRequest request, Progress progress);

    /**
     * Reads the first pairs of a file. Needs no address cache.
     *
     * @param format how to read it, or null to {@link #guess(Path) guess}
     * @param pairs how many at most
     */
    Preview preview(Path file, PairFormat format, int pairs);

    /**
     * Proposes how to read a file: the format in which most of its first pairs make sense, or {@link PairFormat#DEFAULT} when none does.
     * Needs no address cache.
     */
    PairFormat guess(Path file);
}

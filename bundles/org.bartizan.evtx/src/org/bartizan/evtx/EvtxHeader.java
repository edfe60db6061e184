// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

/**
 * What the header of a file says. While a file is dirty, Windows has it open and all but the version may be out of date.
 *
 * @param firstChunk the chunk with the oldest records, from 0
 * @param lastChunk the chunk with the newest records
 * @param nextRecord the id of the next record that Windows would write
 * @param major the version of the format, 3
 * @param minor the version of the format, 1 or 2
 * @param size the length of the header in bytes, after which the chunks begin
 * @param chunks the number of chunks
 * @param flags bit 0 dirty, bit 1 full, bit 2 without checksums
 */
public record EvtxHeader(long firstChunk, long lastChunk, long nextRecord, int major, int minor, int size, int chunks, int flags) {

    /** Whether the file was copied or read while Windows had it open. */
    public boolean dirty() {
        return (flags & 1) != 0;
    }

    /** Whether the file has reached its greatest size. */
    public boolean full() {
        return (flags & 2) != 0;
    }

    /** Whether the file says that it has no checksums. */
    public boolean withoutChecksums() {
        return (flags & 4) != 0;
    }
}

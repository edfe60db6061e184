// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

/**
 * A place in a file that is not as the format wants it. Reading goes on behind it.
 *
 * @param kind what is damaged
 * @param chunk the chunk, counted from 0 in the order of the file; -1 for the header of the file
 * @param record the id of the record; -1 when none is concerned, or when the damage hides it
 * @param offset where the damage was noticed, in bytes from the beginning of the file
 * @param reason a clause for people
 */
public record Damage(Kind kind, long chunk, long record, long offset, String reason) {

    /** What is damaged. */
    public enum Kind {
        /** The header of the file contradicts itself or its checksum. Nothing is lost. */
        FILE_HEADER(false),
        /** The header of a chunk is none, or contradicts its checksum. Its records are searched for, and marked as carved. */
        CHUNK_HEADER(false),
        /** The records of a chunk contradict its checksum. Those that can be read are. */
        CHUNK_DATA(false),
        /** A chunk ends with the file. What is there of it is read. */
        TRUNCATED(true),
        /** Bytes where a record should be. Records behind them are searched for. */
        GAP(true),
        /** A record cannot be read and is left out. */
        RECORD(true),
        /** A record's template is lost, but another chunk has it. The record is there, marked as carved. */
        TEMPLATE(false),
        /** A value does not fit its type. The record is there, with the bytes of that value as they are. */
        VALUE(false);

        private final boolean loss;

        Kind(boolean loss) {
            this.loss = loss;
        }

        /** Whether the file had records here, or may have had, that are not handed out. */
        public boolean loss() {
            return loss;
        }
    }

    @Override
    public String toString() {
        return (chunk < 0 ? "" : "chunk " + chunk + ", ") + (record < 0 ? "" : "record " + record + ", ") + "offset " + offset + ": "
                + reason;
    }
}

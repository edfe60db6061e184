// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.time.Instant;
import java.util.List;

/**
 * A record: one event. Immutable and usable from all threads; it keeps the 64 KB of its chunk alive, so take from it what is needed. Not to be
 * implemented.
 */
public interface EvtxRecord {

    /** The id of the record in this file; ids grow by one from record to record. */
    long id();

    /** When the record was written, exact to 100 ns. */
    Instant written();

    /** The same as in the file: units of 100 ns since 1601, unsigned. */
    long writtenTicks();

    /** The chunk, counted from 0 in the order of the file. */
    long chunk();

    /** Where the record begins, in bytes from the beginning of the file. */
    long offset();

    /**
     * Whether the record was found where its chunk does not vouch for it: in a damaged chunk, behind damage, in free space, or with
     * the template of another chunk.
     */
    boolean carved();

    /** The elements at the top, normally one {@code Event}. */
    List<Element> roots();

    /** The fields of {@code System} in the first root; all of them missing when it has none. */
    SystemFields system();

    /**
     * The values that the program gave the event, in order: each element in {@code EventData} that has no elements in it, or otherwise each such
     * element and each attribute in {@code UserData}, without {@code xmlns} and elements that have attributes only.
     */
    List<DataField> data();

    /**
     * The record as XML without declaration and indentation. Characters that XML does not allow are U+FFFD here, and nowhere else. The length is
     * bounded by what {@link EvtxReader} promises.
     */
    String toXml();
}

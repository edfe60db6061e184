// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.discovery;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names and addresses of computers, where discovery looks first. Durable: what a method reports as done is on disk. Holds millions of
 * entries in bounded memory. Safe for use by several threads; one {@link Batch} is open at a time, others wait for it.
 *
 * <p>
 * Failures of the disk are thrown as {@link org.bartizan.api.BartizanException} and leave the cache as it was.
 */
public interface AddressCache {

    /** The most characters that a computer name may have. */
    int MAX_NAME = 255;

    /** The entry of that name, ignoring case. */
    Optional<CacheEntry> find(String name);

    /** The entries that have that address, in no particular order; several computers may claim one address. */
    List<CacheEntry> find(InetAddress address);

    /** How many entries there are. */
    long size();

    /** A consistent view of all entries at this moment, oldest first. To be closed. */
    Stream<CacheEntry> entries();

    /** Records that a computer answered: makes an entry or puts the address first and refreshes its last-seen time. */
    void seen(String name, InetAddress address);

    /**
     * As {@link #seen(String, InetAddress)} for many computers at once, which is much faster; of one name the last address counts as
     * the most recent.
     */
    default void seen(Collection<Sighting> computers) {
        computers.forEach(computer -> seen(computer.name(), computer.address()));
    }

    /** Removes the entries of these names and returns how many there were. */
    int remove(List<String> names);

    /** Removes everything and returns how many entries there were. */
    long clear();

    /**
     * Starts adding many entries as one: all of them are durable when {@link Batch#commit()} returns, and none is there when the batch
     * is closed without it or the process dies before.
     *
     * @param source the source that the entries get, such as {@code import}
     */
    Batch batch(String source);

    /** Calls {@code changed} after every change, on any thread; it must not block. Close the handle to stop it. */
    AutoCloseable onChange(Runnable changed);

    /** That a computer of that name answered from that address. */
    record Sighting(String name, InetAddress address) {
    }

    /** What became of a pair in a {@link Batch}. */
    enum Added {
        /** There is a new entry. */
        NEW,
        /** There is a new entry, and another entry already has that address. */
        NEW_SHARED_ADDRESS,
        /** There was an entry of that name; it is unchanged. */
        KEPT
    }

    /** Many entries being added; used by one thread. Its own additions count as existing for the pairs that follow. */
    interface Batch extends AutoCloseable {

        /**
         * Adds an entry unless the name has one.
         *
         * @param name not blank, at most {@link #MAX_NAME} characters, no control characters
         * @throws IllegalArgumentException when the name is not allowed
         */
        Added add(String name, InetAddress address);

        /** Makes everything added durable and visible. */
        void commit();

        /** Undoes everything that was not committed. */
        @Override
        void close();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where the entries of a file are, by name and by address. Entries are numbered in the order of their making; some 40 bytes of memory an
 * entry, no object. Entries may be added before they are {@link #publish() published}, and {@link #forget() forgotten} until then. Not
 * safe for use by several threads.
 */
final class Index {

    private final CacheFile file;
    private final long seed = ThreadLocalRandom.current().nextLong();
    private final TagTable names = new TagTable();
    // of each tag of an address the newest node; nodes of one tag are chained, so that very many computers may claim one address
    private final TagTable addresses = new TagTable();
    private int[] offsets = new int[1024];
    private int[] nodeEntry = new int[1024];
    private int[] nodeNext = new int[1024];
    private int entries;
    private int nodes;
    private int live;
    private int published;
    private int publishedNodes;
    private int publishedLive;
    private long garbage;

    Index(CacheFile file) {
        this.file = file;
    }

    int hash(String name) {
        return Names.hash(name, seed);
    }

    /** The number of the entry of that name, published or not, or -1. */
    int find(String name, int hash) {
        int place = names.first(hash);
        while (place >= 0) {
            int entry = names.value(place);
            long offset = offset(entry);
            if (Records.named(file.segment(offset), file.within(offset), name)) {
                return entry;
            }
            place = names.next(place, hash);
        }
        return -1;
    }

    /** Whether an entry of that number counts for readers. */
    boolean isPublished(int entry) {
        return entry >= 0 && entry < published;
    }

    /** Where in the file the entry of that number is. */
    long offset(int entry) {
        return (offsets[entry] & 0xffffffffL) << 3;
    }

    /** Adds an entry of a new name. */
    int add(int hash, long offset) {
        if (entries == offsets.length) {
            offsets = Arrays.copyOf(offsets, entries * 2);
        }
        offsets[entries] = (int) (offset >>> 3);
        names.add(hash, entries);
        live++;
        return entries++;
    }

    /** Notes that an entry has an address, and returns whether another one had it. */
    boolean address(int entry, byte[] address) {
        int tag = Addresses.hash(address, seed);
        int place = addresses.first(tag);
        boolean shared = place >= 0 && claimant(addresses.value(place), address) >= 0;
        if (nodes == nodeEntry.length) {
            nodeEntry = Arrays.copyOf(nodeEntry, nodes * 2);
            nodeNext = Arrays.copyOf(nodeNext, nodes * 2);
        }
        nodeEntry[nodes] = entry;
        nodeNext[nodes] = place < 0 ? -1 : addresses.value(place);
        if (place < 0) {
            addresses.add(tag, nodes);
        } else {
            addresses.replace(place, nodes);
        }
        nodes++;
        return shared;
    }

    // from that node on, the first whose entry lives and has that address, or -1
    private int claimant(int from, byte[] address) {
        int node = from;
        while (node >= 0) {
            int entry = nodeEntry[node];
            if (offsets[entry] != 0) {
                long offset = offset(entry);
                if (Records.addressed(file.segment(offset), file.within(offset), address)) {
                    return node;
                }
            }
            node = nodeNext[node];
        }
        return -1;
    }

    /** The numbers of the published entries with that address. */
    List<Integer> claimants(byte[] address) {
        List<Integer> found = new ArrayList<>();
        int place = addresses.first(Addresses.hash(address, seed));
        int node = place < 0 ? -1 : claimant(addresses.value(place), address);
        while (node >= 0) {
            if (isPublished(nodeEntry[node])) {
                found.add(nodeEntry[node]);
            }
            node = claimant(nodeNext[node], address);
        }
        return found.stream().distinct().toList();
    }

    /** Takes in a record of the file that is newer than all that were taken in before. */
    void apply(long offset) {
        MemorySegment in = file.segment(offset);
        long at = file.within(offset);
        String name = Records.name(in, at);
        int hash = hash(name);
        int entry = find(name, hash);
        if (Records.kind(in, at) == Records.REMOVAL) {
            garbage += Records.length(in, at);
            remove(entry, hash);
            return;
        }
        List<byte[]> now = Records.addresses(in, at);
        if (entry < 0) {
            int made = add(hash, offset);
            now.forEach(address -> address(made, address));
        } else {
            long old = offset(entry);
            MemorySegment was = file.segment(old);
            garbage += Records.length(was, file.within(old));
            now.stream().filter(address -> !Records.addressed(was, file.within(old), address)).forEach(address -> address(entry, address));
            offsets[entry] = (int) (offset >>> 3);
        }
    }

    private void remove(int entry, int hash) {
        if (entry < 0) {
            return;
        }
        long old = offset(entry);
        garbage += Records.length(file.segment(old), file.within(old));
        int place = names.first(hash);
        while (names.value(place) != entry) {
            place = names.next(place, hash);
        }
        names.remove(place);
        offsets[entry] = 0;
        live--;
    }

    /** Shows everything to readers. */
    void publish() {
        published = entries;
        publishedNodes = nodes;
        publishedLive = live;
    }

    /** Takes out the entries that were added since the last publication. */
    void forget() {
        if (entries > published) {
            names.change(entry -> entry < published ? entry : -1);
            addresses.change(node -> {
                int kept = node;
                while (kept >= publishedNodes) {
                    kept = nodeNext[kept];
                }
                return kept;
            });
        }
        entries = published;
        nodes = publishedNodes;
        live = publishedLive;
    }

    /** How many published entries there are. */
    int size() {
        return publishedLive;
    }

    /** The offsets of the published entries in units of 8 bytes, oldest first; 0 for one that was removed. */
    int[] snapshot() {
        return Arrays.copyOf(offsets, published);
    }

    /** How many bytes of the file nobody needs any more. */
    long garbage() {
        return garbage;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bartizan.api.discovery.AddressCache.Added;
import org.bartizan.api.discovery.CacheEntry;

/**
 * A file of entries and the index of it. Not safe for use by several threads, but for {@link #force}: whoever changes something stages
 * it, seals it, forces it, and publishes it, and between these steps others may read what was published before.
 */
final class Store {

    private final Path path;
    private final CacheFile file;
    private final Index index;
    private final List<Long> staged = new ArrayList<>();

    Store(Path path, CacheFile file) {
        this.path = path;
        this.file = file;
        this.index = new Index(file);
    }

    /** Takes in what the file has up to its last commit; false when it has something that no version writes. */
    boolean load() {
        MemorySegment in = file.snapshot();
        long at = Format.HEAD;
        while (at < file.length()) {
            long end = at + Format.BLOCK_HEAD + in.get(Format.INT, at + 4);
            at += Format.BLOCK_HEAD;
            while (at < end) {
                int length = Records.length(in, at);
                if (length == 0 || at + length > end || !Records.known(in, at)) {
                    index.publish();
                    return false;
                }
                index.apply(at);
                at += length;
            }
        }
        index.publish();
        return true;
    }

    Path path() {
        return path;
    }

    int size() {
        return index.size();
    }

    Optional<CacheEntry> find(String name) {
        int entry = index.find(name, index.hash(name));
        return index.isPublished(entry) ? Optional.of(read(entry)) : Optional.empty();
    }

    List<CacheEntry> find(InetAddress address) {
        return index.claimants(Addresses.bytes(address)).stream().map(this::read).toList();
    }

    private CacheEntry read(int entry) {
        long offset = index.offset(entry);
        return Records.read(file.segment(offset), file.within(offset));
    }

    /** The published entries as they are now, to be read at any time later. */
    Stream<CacheEntry> entries() {
        MemorySegment in = file.snapshot();
        int[] offsets = index.snapshot();
        return IntStream.of(offsets).filter(offset -> offset != 0).mapToObj(offset -> Records.read(in, (offset & 0xffffffffL) << 3));
    }

    /** Adds an entry that only the batch sees, unless the name has one. */
    Added add(String name, InetAddress address, int code, String source, long now) throws IOException {
        int hash = index.hash(name);
        if (index.find(name, hash) >= 0) {
            return Added.KEPT;
        }
        byte[] bytes = Addresses.bytes(address);
        long offset = write(name, new byte[][] {bytes}, code, source, now, Records.NEVER);
        return index.address(index.add(hash, offset), bytes) ? Added.NEW_SHARED_ADDRESS : Added.NEW;
    }

    private long write(String name, byte[][] addresses, int code, String source, long first, long last) throws IOException {
        boolean narrow = Names.narrow(name);
        int bytes = 0;
        for (byte[] address : addresses) {
            bytes += address.length;
        }
        int length = RecordWriter.length(name, narrow, bytes, code, source, last);
        long offset = file.append(length);
        RecordWriter.entry(file.block(), file.place(offset), length, name, narrow, addresses, code, source, first, last);
        return offset;
    }

    /** Stages that computers answered: their names, each with its addresses, the most recent last. */
    void stageSeen(Map<String, ? extends SequencedCollection<InetAddress>> computers, long now) throws IOException {
        for (var computer : computers.entrySet()) {
            String name = computer.getKey();
            Optional<CacheEntry> old = find(name);
            var addresses = new LinkedHashSet<>(computer.getValue().reversed());
            old.ifPresent(entry -> addresses.addAll(entry.addresses()));
            byte[][] bytes = addresses.stream().limit(Records.MOST_ADDRESSES).map(Addresses::bytes).toArray(byte[][]::new);
            String source = old.map(CacheEntry::source).orElse("discovery");
            staged.add(write(old.map(CacheEntry::name).orElse(name), bytes, Records.code(source), source,
                    old.map(entry -> entry.firstSeen().toEpochMilli()).orElse(now), now));
        }
    }

    /** Stages the removal of those of the names that have an entry, and returns how many. */
    int stageRemoval(List<String> names) throws IOException {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (String name : names) {
            int entry = index.find(name, index.hash(name));
            if (entry >= 0) {
                found.putIfAbsent(entry, name);
            }
        }
        for (String name : found.values()) {
            boolean narrow = Names.narrow(name);
            int length = RecordWriter.removalLength(name, narrow);
            long offset = file.append(length);
            RecordWriter.removal(file.block(), file.place(offset), length, name, narrow);
            staged.add(offset);
        }
        return found.size();
    }

    void seal() throws IOException {
        file.seal();
    }

    void force() throws IOException {
        file.force();
    }

    /** Makes everything staged and added what readers see; it is durable. */
    void publish() {
        file.accept();
        staged.forEach(index::apply);
        staged.clear();
        index.publish();
    }

    /** Takes back everything since the last publication. */
    void rollback() throws IOException {
        staged.clear();
        index.forget();
        file.rollback();
    }

    /** Whether more than {@code least} bytes, and more than half of the file, are of no use any more. */
    boolean isWasteful(long least) {
        return index.garbage() > least && index.garbage() > file.length() / 2;
    }

    /** Copies the published entries into an empty file and makes them durable there. */
    void copyTo(CacheFile to) throws IOException {
        MemorySegment from = file.snapshot();
        for (int units : index.snapshot()) {
            if (units != 0) {
                long at = (units & 0xffffffffL) << 3;
                int length = Records.length(from, at);
                long offset = to.append(length);
                MemorySegment.copy(from, ValueLayout.JAVA_BYTE, at, to.block(), to.place(offset), length);
            }
        }
        to.seal();
        to.force();
        to.accept();
    }

    void close() throws IOException {
        file.close();
    }
}

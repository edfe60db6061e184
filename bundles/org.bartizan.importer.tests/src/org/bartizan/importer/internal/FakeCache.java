// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.CacheEntry;

/** An address cache in memory that keeps the contract of its interface, as far as the importer can tell. */
class FakeCache implements AddressCache {

    final Map<String, CacheEntry> entries = new LinkedHashMap<>();
    int openBatches;
    int commits;

    FakeCache with(String name, String address) {
        entries.put(key(name), entry(name, InetAddress.ofLiteral(address), "manual"));
        return this;
    }

    /** The entries as {@code name=address}, in the order in which they were added. */
    List<String> told() {
        return entries.values().stream().map(e -> e.name() + "=" + e.addresses().getFirst().getHostAddress()).toList();
    }

    @Override
    public Batch batch(String source) {
        openBatches++;
        Map<String, CacheEntry> added = new LinkedHashMap<>();
        return new Batch() {
            @Override
            public Added add(String name, InetAddress address) {
                check(name);
                if (entries.containsKey(key(name)) || added.containsKey(key(name))) {
                    return Added.KEPT;
                }
                boolean shared = Stream.concat(entries.values().stream(), added.values().stream())
                        .anyMatch(e -> e.addresses().contains(address));
                added.put(key(name), entry(name, address, source));
                return shared ? Added.NEW_SHARED_ADDRESS : Added.NEW;
            }

            @Override
            public void commit() {
                commits++;
                entries.putAll(added);
                added.clear();
            }

            @Override
            public void close() {
                openBatches--;
            }
        };
    }

    void check(String name) {
        if (name.isBlank() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The name is not allowed.");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static CacheEntry entry(String name, InetAddress address, String source) {
        return new CacheEntry(name, List.of(address), source, Instant.EPOCH, null);
    }

    @Override
    public Optional<CacheEntry> find(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    @Override
    public List<CacheEntry> find(InetAddress address) {
        return entries.values().stream().filter(e -> e.addresses().contains(address)).toList();
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public Stream<CacheEntry> entries() {
        return new ArrayList<>(entries.values()).stream();
    }

    @Override
    public void seen(String name, InetAddress address) {
        throw new UnsupportedOperationException("An import sees nobody.");
    }

    @Override
    public int remove(List<String> names) {
        throw new UnsupportedOperationException("An import removes nothing.");
    }

    @Override
    public long clear() {
        throw new UnsupportedOperationException("An import removes nothing.");
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        throw new UnsupportedOperationException("An import does not listen.");
    }
}

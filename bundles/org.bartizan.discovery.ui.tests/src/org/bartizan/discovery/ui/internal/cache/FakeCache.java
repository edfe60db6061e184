// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.cache;

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

/** An address cache in memory. */
final class FakeCache implements AddressCache {

    private final Map<String, CacheEntry> entries = new LinkedHashMap<>();

    @Override
    public Optional<CacheEntry> find(String name) {
        return Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<CacheEntry> find(InetAddress address) {
        return entries.values().stream().filter(entry -> entry.addresses().contains(address)).toList();
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public Stream<CacheEntry> entries() {
        return List.copyOf(entries.values()).stream();
    }

    @Override
    public void seen(String name, InetAddress address) {
        entries.put(name.toLowerCase(Locale.ROOT), new CacheEntry(name, List.of(address), "discovery", Instant.EPOCH, Instant.EPOCH));
    }

    @Override
    public int remove(List<String> names) {
        return (int) names.stream().filter(name -> entries.remove(name.toLowerCase(Locale.ROOT)) != null).count();
    }

    @Override
    public long clear() {
        long before = entries.size();
        entries.clear();
        return before;
    }

    @Override
    public Batch batch(String source) {
        List<CacheEntry> added = new ArrayList<>();
        return new Batch() {
            @Override
            public Added add(String name, InetAddress address) {
                if (find(name).isPresent()) {
                    return Added.KEPT;
                }
                added.add(new CacheEntry(name, List.of(address), source, Instant.EPOCH, null));
                return find(address).isEmpty() ? Added.NEW : Added.NEW_SHARED_ADDRESS;
            }

            @Override
            public void commit() {
                added.forEach(entry -> entries.put(entry.name().toLowerCase(Locale.ROOT), entry));
            }

            @Override
            public void close() {
                added.clear();
            }
        };
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        return () -> {
            // nobody is told
        };
    }
}

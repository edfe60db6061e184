// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.CacheEntry;
import org.bartizan.discovery.internal.Changes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** The address cache in a file of the data directory. */
@Component(service = AddressCache.class)
public final class FileAddressCache implements AddressCache {

    private static final long LEAST_WASTE = 1 << 20;

    private final Changes changes = new Changes("address cache changes");
    private final SharedStore store;
    private final InstantSource clock;
    private final Guard guard;

    @Activate
    public FileAddressCache(@Reference DataDirectory data, @Reference Guard guard) {
        this(data.of("discovery"), guard, InstantSource.system(), LoggerFactory.getLogger(FileAddressCache.class)::warn, LEAST_WASTE);
    }

    FileAddressCache(Path directory, Guard guard, InstantSource clock, Consumer<String> warn, long leastWaste) {
        this.guard = guard;
        this.clock = clock;
        this.store = new SharedStore(new Shelf(directory, warn), leastWaste);
    }

    /** Closes the files; every later call fails. */
    @Deactivate
    public void close() {
        changes.close();
        store.close();
    }

    @Override
    public Optional<CacheEntry> find(String name) {
        return store.read(in -> in.find(name));
    }

    @Override
    public List<CacheEntry> find(InetAddress address) {
        return store.read(in -> in.find(address));
    }

    @Override
    public long size() {
        return store.read(Store::size);
    }

    @Override
    public Stream<CacheEntry> entries() {
        return store.read(Store::entries);
    }

    @Override
    public void seen(String name, InetAddress address) {
        seen(List.of(new Sighting(name, address)));
    }

    @Override
    public void seen(Collection<Sighting> computers) {
        Map<String, LinkedHashSet<InetAddress>> merged = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Sighting computer : computers) {
            Names.check(computer.name());
            merged.computeIfAbsent(computer.name(), name -> new LinkedHashSet<>()).addLast(Addresses.plain(computer.address()));
        }
        if (!merged.isEmpty()) {
            permit("note which computers answered");
            store.write("note which computers answered", in -> {
                in.stageSeen(merged, clock.millis());
                return null;
            });
            changes.fire();
        }
    }

    /** The cache belongs to no server group, so the right is enough; but everything in it is the whole organisation's. */
    private void permit(String tried) {
        guard.require(tried, Right.DISCOVERY, Place.ANYWHERE);
    }

    @Override
    public int remove(List<String> names) {
        permit("remove entries of the address cache");
        int removed = store.write("remove entries of the address cache", in -> in.stageRemoval(names));
        if (removed > 0) {
            changes.fire();
        }
        return removed;
    }

    @Override
    public long clear() {
        guard.require("clear the address cache", Right.DISCOVERY, Place.WHOLE);
        long removed = store.clear();
        changes.fire();
        return removed;
    }

    @Override
    public Batch batch(String source) {
        permit("add to the address cache");
        return new OpenBatch(store, source, clock.millis(), changes::fire);
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        return changes.add(changed);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.net.InetAddress;
import java.util.Objects;

import org.bartizan.api.discovery.AddressCache;

/** The batch that is open. */
final class OpenBatch implements AddressCache.Batch {

    private static final String TRIED = "add to the address cache";
    private static final int MOST_SOURCE = 40;

    private final SharedStore store;
    private final Runnable changed;
    private final String source;
    private final int code;
    private final long started;
    private boolean open = true;

    /** Waits for its turn. */
    OpenBatch(SharedStore store, String source, long started, Runnable changed) {
        this.store = store;
        this.changed = changed;
        this.source = checked(source);
        this.code = Records.code(source);
        this.started = started;
        store.enter();
    }

    private static String checked(String source) {
        boolean plain = source.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (source.isEmpty() || source.length() > MOST_SOURCE || !plain) {
            throw new IllegalArgumentException("The source of entries is one word of at most " + MOST_SOURCE + " ASCII characters.");
        }
        return source;
    }

    @Override
    public AddressCache.Added add(String name, InetAddress address) {
        requireOpen();
        Names.check(name);
        Objects.requireNonNull(address);
        return store.step(TRIED, in -> in.add(name, address, code, source, started));
    }

    @Override
    public void commit() {
        requireOpen();
        open = false;
        store.commit(TRIED);
        changed.run();
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            store.abandon();
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("The batch is committed or closed.");
        }
    }
}

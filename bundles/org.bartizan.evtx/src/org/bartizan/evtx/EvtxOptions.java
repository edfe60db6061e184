// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * What to read of a file, and whom to tell of damage.
 *
 * @param after only records with a greater id are read; -1 for all
 * @param deleted whether to look for records in the free space of chunks as well, which Windows has given up; they come marked as carved
 * @param damage told of each damage while the reader is opened and read, in its thread; not null
 */
public record EvtxOptions(long after, boolean deleted, Consumer<Damage> damage) {

    /** Everything that is not deleted, and damage passed over in silence. */
    public static final EvtxOptions ALL = new EvtxOptions(-1, false, d -> {
        // Who wants to know gives a listener.
    });

    /** Refuses null. */
    public EvtxOptions {
        Objects.requireNonNull(damage);
    }

    /** The same for the records after one, so that a follower reads only what is new. */
    public EvtxOptions after(long record) {
        return new EvtxOptions(record, deleted, damage);
    }

    /** The same with the records in free space. */
    public EvtxOptions withDeleted() {
        return new EvtxOptions(after, true, damage);
    }

    /** The same with another listener. */
    public EvtxOptions onDamage(Consumer<Damage> listener) {
        return new EvtxOptions(after, deleted, listener);
    }
}

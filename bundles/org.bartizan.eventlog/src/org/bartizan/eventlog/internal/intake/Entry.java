// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.NewEvent;

/** A batch that waits to be written, or work for the thread that writes. */
record Entry(Batch batch, Runnable work, long cost, CompletableFuture<Appended> acknowledged) {

    /** Tells what became of this batch when it was written together with others. */
    void acknowledge(Set<Long> present, Set<Long> seen) {
        Set<Long> own = new HashSet<>();
        int added = 0;
        for (NewEvent event : batch.events()) {
            if (!present.contains(event.key()) && seen.add(event.key())) {
                added++;
            } else {
                own.add(event.key());
            }
        }
        acknowledged.complete(new Appended(added, own));
    }
}

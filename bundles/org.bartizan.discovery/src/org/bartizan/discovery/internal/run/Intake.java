// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bartizan.api.Author;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.AddressCache.Sighting;
import org.bartizan.api.observed.Observation;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.internal.Observations;
import org.bartizan.discovery.internal.inbox.InboxService;
import org.bartizan.discovery.internal.sweep.Networks;
import org.bartizan.discovery.internal.sweep.Pong;
import org.slf4j.LoggerFactory;

/**
 * Takes in the pongs of one run: tells the caller at once, and writes them to the cache, the inbox and the observed state a second's worth
 * at a time, so that neither the receiver waits for the disk nor the disk for each computer.
 */
final class Intake implements AutoCloseable {

    private static final int PERIOD_MILLIS = 1_000;

    private final KnownComputers known;
    private final AddressCache cache;
    private final InboxService inbox;
    private final ObservedState observed;
    private final InstantSource clock;
    private final Consumer<Found> told;
    private final List<Found> all = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread writer;
    private RuntimeException failure;
    private int written;
    private int fresh;
    private int refreshed;

    /** @param observed may be null: then nothing is observed */
    Intake(KnownComputers known, AddressCache cache, InboxService inbox, ObservedState observed, InstantSource clock, Consumer<
            Found> told) {
        this.known = known;
        this.cache = cache;
        this.inbox = inbox;
        this.observed = observed;
        this.clock = clock;
        this.told = told;
        this.writer = Thread.ofVirtual().name("discovery intake").start(Author.keep(this::write));
    }

    /** A computer answered; called on the receiver's thread. */
    void pong(Pong pong) {
        var identity = pong.identity();
        boolean isKnown = known.id(identity.name(), pong.address()).isPresent();
        Found found = new Found(identity.name(), pong.address(), identity.role(), identity.product(), identity.version(),
                Duration.ofNanos(pong.roundTrip()), isKnown);
        synchronized (all) {
            all.add(found);
        }
        told.accept(found);
    }

    private void write() {
        try {
            while (!ended.await(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
                writePending();
            }
            writePending();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void writePending() {
        List<Found> pending;
        synchronized (all) {
            pending = List.copyOf(all.subList(written, all.size()));
        }
        if (pending.isEmpty()) {
            return;
        }
        cache.seen(pending.stream().map(found -> new Sighting(found.name(), found.address())).toList());
        fresh += inbox.take(pending);
        Instant now = Instant.ofEpochMilli(clock.millis());
        List<Observation> observations = pending.stream().filter(Found::known).flatMap(found -> observations(found, now)).toList();
        if (observed != null && !observations.isEmpty()) {
            observed.record(observations);
        }
        refreshed += observations.size() / 2;
        written += pending.size();
    }

    private Stream<Observation> observations(Found found, Instant now) {
        String id = known.id(found.name(), found.address()).orElseThrow();
        return Observations.of(id, found.address(), found.product(), found.version(), now).stream();
    }

    /** Writes what is not written yet. */
    @Override
    public void close() {
        ended.countDown();
        boolean interrupted = Thread.interrupted();
        try {
            writer.join();
        } catch (InterruptedException e) {
            LoggerFactory.getLogger(Intake.class).warn("Interrupted while the last computers found were being written.");
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** All computers that answered, by address. */
    List<Found> found() {
        synchronized (all) {
            return all.stream().sorted(Comparator.<Found, InetAddress>comparing(Found::address, Networks.ORDER)).toList();
        }
    }

    /** How many are new in the inbox. */
    int fresh() {
        return fresh;
    }

    /** How many known ones had their observed state refreshed. */
    int refreshed() {
        return refreshed;
    }
}

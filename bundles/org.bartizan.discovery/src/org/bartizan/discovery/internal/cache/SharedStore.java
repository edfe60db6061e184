// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.bartizan.api.BartizanException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store for many threads. It is opened in the background, since looking through a million entries takes a moment; whoever comes
 * earlier waits. One writer at a time is inside the gate for as long as its change takes; the lock is held only briefly, so that readers
 * wait neither for batches nor for the disk.
 */
final class SharedStore {

    private static final Logger LOG = LoggerFactory.getLogger(SharedStore.class);
    private static final Executor VIRTUAL = task -> Thread.ofVirtual().name("address cache opening").start(task);

    // fair, so that many readers in a hurry do not keep a writer waiting
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Gate gate = new Gate();
    private final Shelf shelf;
    private final long leastWaste;
    private final CompletableFuture<Void> opening;
    private Store store;
    private String broken;

    /** @param leastWaste the file is rewritten when more than so many bytes, and half of it, are of no use */
    SharedStore(Shelf shelf, long leastWaste) {
        this.shelf = shelf;
        this.leastWaste = leastWaste;
        this.opening = CompletableFuture.runAsync(this::open, VIRTUAL);
    }

    private void open() {
        locked("open the address cache", () -> {
            store = shelf.open();
            return null;
        });
    }

    <R> R read(Function<Store, R> reader) {
        awaitOpening();
        return locked("read the address cache", () -> reader.apply(store));
    }

    /** Does one change as a whole; {@code stage} says whether there is anything to change. */
    <R> R write(String tried, Step<R> stage) {
        enter();
        try {
            boolean done = false;
            try {
                R result = locked(tried, () -> sealed(stage));
                finish(tried);
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback();
                }
            }
        } finally {
            gate.leave();
        }
    }

    private <R> R sealed(Step<R> stage) throws IOException {
        R result = stage.on(store);
        store.seal();
        return result;
    }

    /** Keeps other writers out until {@link #commit} or {@link #abandon}. */
    void enter() {
        gate.enter();
        try {
            awaitOpening();
        } catch (BartizanException e) {
            gate.leave();
            throw e;
        }
    }

    /** One step of a change, between {@link #enter} and {@link #commit}. */
    <R> R step(String tried, Step<R> step) {
        return locked(tried, () -> step.on(store));
    }

    /** Makes the steps durable and visible, or takes them back, and lets other writers in. */
    void commit(String tried) {
        boolean done = false;
        try {
            locked(tried, () -> sealed(any -> null));
            finish(tried);
            done = true;
        } finally {
            if (!done) {
                rollback();
            }
            gate.leave();
        }
    }

    /** Takes back the steps and lets other writers in. */
    void abandon() {
        try {
            rollback();
        } finally {
            gate.leave();
        }
    }

    /** Removes everything. */
    long clear() {
        enter();
        try {
            return locked("clear the address cache", () -> {
                long size = store.size();
                store = shelf.empty(store);
                return size;
            });
        } finally {
            gate.leave();
        }
    }

    private void finish(String tried) {
        try {
            store.force();
        } catch (IOException e) {
            throw failure(tried, e);
        }
        locked(tried, () -> {
            store.publish();
            return null;
        });
        tidy();
    }

    // what was changed is durable already, so a failure here is not the caller's
    private void tidy() {
        lock.lock();
        try {
            if (broken == null && store.isWasteful(leastWaste)) {
                store = shelf.renew(store);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Cannot rewrite the address cache {} without what is of no use any more; it stays as it is.", store.path(), e);
        } finally {
            lock.unlock();
        }
    }

    private void rollback() {
        lock.lock();
        try {
            if (broken == null) {
                store.rollback();
            }
        } catch (IOException | UncheckedIOException e) {
            broken = "an earlier change could neither be finished nor taken back (" + e.getMessage() + ")";
            LOG.error("Cannot take back an unfinished change of the address cache {}.", store.path(), e);
        } finally {
            lock.unlock();
        }
    }

    private void awaitOpening() {
        try {
            opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof BartizanException known ? known : failure("open the address cache", e.getCause());
        }
    }

    private <R> R locked(String tried, Work<R> work) {
        lock.lock();
        try {
            if (broken != null) {
                throw new BartizanException(tried, broken, "Start the discovery capability again");
            }
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw failure(tried, e);
        } finally {
            lock.unlock();
        }
    }

    private static BartizanException failure(String tried, Throwable cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new BartizanException(tried, why, "Check that the data directory can be written and has space", cause);
    }

    /** Closes the file once nobody writes any more; what was not committed is gone. */
    void close() {
        gate.close();
        opening.exceptionally(failure -> null).join();
        lock.lock();
        try {
            if (store != null && broken == null) {
                broken = "it was closed";
                store.rollback();
            }
            if (store != null) {
                store.close();
            }
        } catch (IOException e) {
            LOG.warn("Cannot close the address cache {}.", store.path(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Work on the store. */
    interface Step<R> {
        R on(Store store) throws IOException;
    }

    private interface Work<R> {
        R run() throws IOException;
    }
}

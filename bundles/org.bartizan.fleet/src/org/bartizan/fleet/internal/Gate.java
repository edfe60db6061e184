// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.bartizan.api.BartizanException;

/**
 * Who may touch the model when. Three locks, always taken in this order: {@code files} by whoever replaces the snapshot, {@code writer} by whoever
 * wants the model to stay as it is or changes it, and the write half of {@code memory} only while the model really changes. So readers wait for
 * changes in memory, never for the disk.
 */
final class Gate {

    private final ReentrantLock files = new ReentrantLock();
    private final ReentrantLock writer = new ReentrantLock(true);
    private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock();

    <R> R reading(Supplier<R> action) {
        memory.readLock().lock();
        try {
            return action.get();
        } finally {
            memory.readLock().unlock();
        }
    }

    /** Keeps everybody away while the model changes. */
    <R> R changing(Supplier<R> action) {
        memory.writeLock().lock();
        try {
            return action.get();
        } finally {
            memory.writeLock().unlock();
        }
    }

    /** Lets one writer through; refuses one that is already within a change or a read, which would wait for itself. */
    <R> R writing(String what, Supplier<R> action) {
        if (writer.isHeldByCurrentThread()) {
            throw new BartizanException(what, "another change of the same thread has not ended", "Make both in one change");
        }
        if (memory.getReadHoldCount() > 0) {
            throw new BartizanException(what, "the same thread is reading the organisation", "Change it after the reading has ended");
        }
        writer.lock();
        try {
            return action.get();
        } finally {
            writer.unlock();
        }
    }

    /** Does something during which the model stays as it is, without keeping readers waiting. */
    <R> R unchanged(Callable<R> action) throws Exception {
        if (memory.getReadHoldCount() > 0) {
            return action.call();
        }
        writer.lock();
        try {
            return action.call();
        } finally {
            writer.unlock();
        }
    }

    /** Keeps others away from the snapshot file. */
    <R> R replacingFiles(String what, Supplier<R> action) {
        if (writer.isHeldByCurrentThread() || memory.getReadHoldCount() > 0) {
            throw new BartizanException(what, "the same thread is reading or changing the organisation", "Do it afterwards");
        }
        files.lock();
        try {
            return action.get();
        } finally {
            files.unlock();
        }
    }
}

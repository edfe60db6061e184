// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

import org.bartizan.api.Progress;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.bartizan.discovery.ui.internal.run.RunState.Phase;

/** The latest discovery that the workbench started; outlives the view. Safe for use by several threads. */
final class RunModel {

    /** The most answers that are kept to be shown; the inbox has all of them. */
    static final int MOST = 200_000;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private LongAdder asked = new LongAdder();
    private Phase phase = Phase.NONE;
    private long total = -1;
    private DiscoveryResult result;
    private String failure;

    /**
     * Starts over.
     *
     * @param outer who else wants to know, and who may cancel
     * @return where the discovery tells its progress
     */
    Progress begin(Progress outer) {
        synchronized (this) {
            phase = Phase.RUNNING;
            found.clear();
            asked = new LongAdder();
            total = -1;
            result = null;
            failure = null;
        }
        tell();
        return new Watched(outer);
    }

    synchronized void found(Found computer) {
        if (found.size() < MOST) {
            found.put(computer.address().getHostAddress() + ' ' + computer.name(), computer);
        }
    }

    void stopping() {
        synchronized (this) {
            if (phase != Phase.RUNNING) {
                return;
            }
            phase = Phase.STOPPING;
        }
        tell();
    }

    void ended(DiscoveryResult how) {
        synchronized (this) {
            phase = Phase.ENDED;
            result = how;
            how.found().forEach(this::found);
        }
        tell();
    }

    void failed(String why) {
        synchronized (this) {
            phase = Phase.FAILED;
            failure = why;
        }
        tell();
    }

    synchronized RunState state() {
        return new RunState(phase, total, asked.sum(), List.copyOf(new ArrayList<>(found.values())), result, failure);
    }

    /** Calls {@code changed} whenever the phase changed, on any thread. Close the handle to stop it. */
    AutoCloseable onPhase(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private synchronized void task(long size) {
        total = size;
        asked = new LongAdder();
    }

    private synchronized LongAdder asked() {
        return asked;
    }

    private final class Watched implements Progress {

        private final Progress outer;

        Watched(Progress outer) {
            this.outer = outer;
        }

        @Override
        public void begin(String task, long size) {
            task(size);
            outer.begin(task, size);
        }

        @Override
        public void worked(long amount) {
            asked().add(amount);
            outer.worked(amount);
        }

        @Override
        public boolean cancelled() {
            return outer.cancelled();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Fleet;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the latest copy of the organisation as nodes, made on a thread of its own whenever something was committed. A copy shares with the
 * one before what did not change. Safe for any thread.
 */
@Component(service = OrganizationWatch.class)
public class OrganizationWatch {

    private final Fleet fleet;
    private final List<Consumer<TreeNode>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AutoCloseable commits;
    private volatile TreeNode latest;

    /** Starts to read at once. */
    @Activate
    public OrganizationWatch(@Reference Fleet fleet) {
        this.fleet = fleet;
        commits = fleet.onCommit(commit -> refresh());
        refresh();
    }

    /** The latest copy; null while there is no organisation or it is being read for the first time. */
    public TreeNode latest() {
        return latest;
    }

    /** Reads again, soon. */
    public void refresh() {
        if (pending.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                pending.set(false);
                read();
            });
        }
    }

    private synchronized void read() {
        try {
            latest = fleet.exists() ? fleet.read(TreeReader::read).reusing(latest) : null;
        } catch (BartizanException e) {
            ILog.of(OrganizationWatch.class).error("The Explorer cannot read the organization", e);
        }
        listeners.forEach(listener -> listener.accept(latest));
    }

    /** Calls {@code listener} with every new copy, on any thread. Close the handle to stop it. */
    public AutoCloseable onChange(Consumer<TreeNode> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Deactivate
    void close() throws Exception {
        commits.close();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.nio.file.Path;
import java.util.Optional;

import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Seat;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Makes seats: one for each session, so that each person logs in for himself. */
public final class Seats implements AutoCloseable {

    private final ServiceTracker<Logins, Logins> logins;
    private final Path root;

    /**
     * @param context whose services check passwords
     * @param root the data directory, whose files tell whether there are users when there is no such service
     */
    public Seats(BundleContext context, Path root) {
        this.root = root;
        logins = new ServiceTracker<>(context, Logins.class, null);
        logins.open();
    }

    /** A seat where nobody sits yet. */
    public Seat next() {
        return new Seat(() -> Optional.ofNullable(logins.getService()), () -> Logins.neededIn(root));
    }

    @Override
    public void close() {
        logins.close();
    }
}

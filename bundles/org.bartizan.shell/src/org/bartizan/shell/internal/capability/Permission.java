// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.nio.file.Path;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Asks whether who acts may change capabilities. Capabilities are there before the guard is, and must be when it is broken: then nobody may. */
final class Permission implements AutoCloseable {

    private final ServiceTracker<Guard, Guard> guards;
    private final Path root;

    /** @param root the data directory, whose files tell whether there are users when there is no guard */
    Permission(BundleContext context, Path root) {
        this.root = root;
        guards = new ServiceTracker<>(context, Guard.class, null);
        guards.open();
    }

    /** @param tried so that it completes "Cannot …" */
    void require(String tried) {
        Guard guard = guards.getService();
        if (guard != null) {
            guard.require(tried, Right.CAPABILITIES, Place.WHOLE);
        } else if (Logins.neededIn(root)) {
            throw new BartizanException(tried,
                    "this data directory has users, and what checks their rights (org.bartizan.access) is not running",
                    "Start the program again; if that does not help, install it again");
        }
    }

    @Override
    public void close() {
        guards.close();
    }
}

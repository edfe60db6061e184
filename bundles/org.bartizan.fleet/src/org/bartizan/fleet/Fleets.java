// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Guard;
import org.bartizan.fleet.internal.FleetComponent;

/** Opens fleets where there is no OSGi framework, as in tests and tools. */
public final class Fleets {

    private Fleets() {
    }

    /**
     * Opens the organisation of a data directory in the background; the first call that needs it waits, and gets the failure if there was one.
     *
     * @param directory that no other fleet, in this process or another, has open
     */
    public static OpenFleet open(DataDirectory directory) {
        return open(directory, Guard.OPEN);
    }

    /** As {@link #open(DataDirectory)}, for those alone whom {@code guard} lets. */
    public static OpenFleet open(DataDirectory directory, Guard guard) {
        return new FleetComponent(directory, guard);
    }
}

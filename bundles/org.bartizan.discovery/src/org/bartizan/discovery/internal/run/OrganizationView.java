// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.bartizan.fleet.Fleet;
import org.bartizan.model.Organization;
import org.slf4j.LoggerFactory;

/** What discovery needs of the organisation, if there is one. Safe for use by several threads. */
public final class OrganizationView implements AutoCloseable {

    private final Fleet fleet;
    private final AutoCloseable registration;
    private final AtomicReference<KnownComputers> known = new AtomicReference<>();

    /** @param fleet may be null */
    public OrganizationView(Fleet fleet) {
        this.fleet = fleet;
        this.registration = fleet == null ? () -> known.set(null) : fleet.onCommit(commit -> known.set(null));
    }

    private boolean exists() {
        return fleet != null && fleet.exists();
    }

    /** The computers of the organisation; none when there is no organisation. */
    public KnownComputers computers() {
        KnownComputers current = known.get();
        if (current == null && exists()) {
            current = fleet.read(KnownComputers::of);
            known.set(current);
        }
        return current == null ? KnownComputers.NONE : current;
    }

    /** The networks of all sites, as they are written there. */
    public List<String> networks() {
        return exists() ? fleet.read(OrganizationView::networks) : List.of();
    }

    private static List<String> networks(Organization organization) {
        return organization.getSites().stream().flatMap(site -> site.getSubnets().stream()).distinct().toList();
    }

    @Override
    public void close() {
        try {
            registration.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(OrganizationView.class).warn("Cannot stop listening to changes of the organisation.", e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.util.List;

import org.bartizan.fleet.Fleet;
import org.bartizan.model.Organization;

/** What discovery needs of the organisation, if there is one. Safe for use by several threads. */
public final class OrganizationView {

    private final Fleet fleet;

    /** @param fleet may be null */
    public OrganizationView(Fleet fleet) {
        this.fleet = fleet;
    }

    private boolean exists() {
        return fleet != null && fleet.exists();
    }

    /**
     * The computers of the organization as it is now; none when there is no organization. Looks at each of them, so it is asked for
     * once in a run: what was kept from an earlier one would miss computers that were approved a moment ago.
     */
    public KnownComputers computers() {
        return exists() ? fleet.read(KnownComputers::of) : KnownComputers.NONE;
    }

    /** The networks of all sites, as they are written there. */
    public List<String> networks() {
        return exists() ? fleet.read(OrganizationView::networks) : List.of();
    }

    private static List<String> networks(Organization organization) {
        return organization.getSites().stream().flatMap(site -> site.getSubnets().stream()).distinct().toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the 150 offices of the enterprise.
 *
 * @param name the town
 * @param number from 0 for the central office
 * @param kind how it is connected and looked after
 * @param people how many people, and so workstations
 * @param servers how many servers
 */
record Office(String name, int number, Kind kind, int people, int servers) {

    /** How an office is connected and looked after. */
    enum Kind {
        /** The central office with the data center. */
        CENTRAL(0),
        /** A branch behind a fast link. */
        FAST(1544),
        /** A large branch behind a slow link with a server group and an administrator of its own. */
        OWN_GROUP(56),
        /** A branch behind a slow link with a parent server of its own. */
        OWN_PARENT(56),
        /** A small branch behind a slow link without a server. */
        NO_SERVER(56);

        private final int linkSpeed;

        Kind(int linkSpeed) {
            this.linkSpeed = linkSpeed;
        }

        /** In kbit/s; 0 where no link matters. */
        int linkSpeed() {
            return linkSpeed;
        }
    }

    /** All offices, the central one first: 35,000 people and 2,500 servers. */
    static List<Office> all() {
        List<Office> offices = new ArrayList<>();
        add(offices, Kind.CENTRAL, 1, 3000, 0, 1110);
        add(offices, Kind.FAST, 39, 880, 20, 30);
        add(offices, Kind.OWN_GROUP, 8, 590, 40, 15);
        add(offices, Kind.OWN_PARENT, 50, 179, 2, 2);
        add(offices, Kind.NO_SERVER, 34, 72, 1, 0);
        add(offices, Kind.NO_SERVER, 18, 37, 1, 0);
        return offices;
    }

    /** The network of the office, room for 8,000 computers. */
    String subnet() {
        return "10." + (number + 1) + ".0.0/19";
    }

    /** How the names of its computers begin. */
    String prefix() {
        return ScenarioBuilder.slug(name) + "-";
    }

    private static void add(List<Office> offices, Kind kind, int count, int largest, int step, int servers) {
        for (int i = 0; i < count; i++) {
            int number = offices.size();
            offices.add(new Office(Towns.UNITED_STATES.get(number), number, kind, largest - i * step, servers));
        }
    }
}

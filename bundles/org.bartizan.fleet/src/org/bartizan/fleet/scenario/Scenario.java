// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The organizations that {@link Scenarios} makes. */
public enum Scenario {

    /** One office of 250 computers with a single server that manages them. */
    SMALL("One office of 250 computers: 10 servers and 240 workstations"),

    /** One office with 1,000 workstations, some of them at the homes of remote users. */
    MEDIUM("One office with 150 servers and 1,000 workstations, 50 of them of remote users"),

    /** A corporate office of five buildings and 50 branches behind slow links. */
    LARGE("A corporate office of five buildings and 50 branches on 56 kbit/s: 420 servers, 10,000 workstations, 60 thin clients"),

    /** 150 offices, from a data center to branches without a server. */
    ENTERPRISE("150 offices of 20 to 3,000 people: 2,500 servers and 35,000 workstations");

    private final String description;

    Scenario(String description) {
        this.description = description;
    }

    /** What the organization is like, for people; a phrase without a full stop. */
    public String description() {
        return description;
    }

    /** The name that people type: the constant in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scenario that {@code text} names in whatever case; empty when there is none. */
    public static Optional<Scenario> of(String text) {
        return Arrays.stream(values()).filter(scenario -> scenario.name().equalsIgnoreCase(text.strip())).findFirst();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.util.Set;

/**
 * Where a user's role holds. Server groups are meant by id, so a renamed one stays in the scope; when all of them are gone, the role
 * holds nowhere.
 *
 * @param whole whether it is the whole organisation
 * @param groups the ids of the server groups; empty when it is the whole organisation
 */
public record Scope(boolean whole, Set<String> groups) {

    /** The whole organisation. */
    public static final Scope WHOLE = new Scope(true, Set.of());

    /** Checks that it is one or the other. */
    public Scope {
        groups = Set.copyOf(groups);
        if (whole && !groups.isEmpty()) {
            throw new IllegalArgumentException("The whole organisation has no parts");
        }
    }

    /** Some server groups. */
    public static Scope of(Set<String> groups) {
        return new Scope(false, groups);
    }

    /** Whether that place lies within it. */
    public boolean covers(Place place) {
        return whole || place.equals(Place.ANYWHERE) || groups.contains(place.id());
    }
}

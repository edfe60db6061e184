// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a user is for. Where it holds is the {@link Scope}. */
public enum Role {
    /** May everything within the scope; users, capabilities and the organisation itself only when the scope is the whole organisation. */
    ADMINISTRATOR(EnumSet.allOf(Right.class)),
    /** Does the daily work: discovers computers, approves, renames, moves and removes them. */
    OPERATOR(EnumSet.of(Right.COMPUTERS, Right.DISCOVERY)),
    /** Reads everything and changes nothing. */
    AUDITOR(EnumSet.noneOf(Right.class));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /** Whether a user of this role has that right somewhere. */
    public boolean has(Right right) {
        return rights.contains(right);
    }

    /** As people write it, such as {@code operator}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

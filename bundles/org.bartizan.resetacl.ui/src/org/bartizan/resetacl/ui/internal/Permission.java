// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import org.bartizan.api.access.Guard;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;

/**
 * Whether who acts may audit and close access anywhere, so that what cannot be done is not offered, or explained. A courtesy: what counts is
 * checked where the work is done.
 */
public final class Permission {

    private final Guard guard;

    /** Asks that guard. */
    public Permission(Guard guard) {
        this.guard = guard;
    }

    /** Whether there is a place where it is permitted. */
    public boolean granted() {
        return missing().isEmpty();
    }

    /** Why it is not permitted anywhere and who can change that, as sentences; empty when it is. */
    public String missing() {
        try {
            guard.require(Messages.Permission_tried, Right.ACCESS_CONTROL, Place.ANYWHERE);
            return "";
        } catch (NotPermittedException e) {
            return e.getMessage();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Site;

/** Times at which no scheduled scan starts. */
public final class Blackouts {

    private Blackouts() {
    }

    /**
     * The window that a moment falls into, the first one when there are several.
     *
     * @param windows read only
     * @param siteOrNull where the computer is; a computer without a site is in no window that is for some sites only
     * @param time in the zone of the computer, which counts for windows without one
     */
    public static Optional<BlackoutWindow> at(Collection<BlackoutWindow> windows, Site siteOrNull, ZonedDateTime time) {
        throw new UnsupportedOperationException();
    }
}

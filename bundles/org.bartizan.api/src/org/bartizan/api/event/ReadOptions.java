// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What a file of events does not say by itself.
 *
 * @param zone the zone of the local times in it, or null when that is not known
 * @param assumedZone the zone in which to read them when it is not known; never null
 * @param computer the computer that events belong to when they name none; empty when that is not known
 * @param following whether the file still grows: a last line without an end is then left for later
 */
public record ReadOptions(ZoneId zone, ZoneId assumedZone, String computer, boolean following) {

    /** Checks that there is a zone. */
    public ReadOptions {
        Objects.requireNonNull(assumedZone);
        Objects.requireNonNull(computer);
    }

    /** The zone to read local times in. */
    public ZoneId readZone() {
        return zone == null ? assumedZone : zone;
    }
}

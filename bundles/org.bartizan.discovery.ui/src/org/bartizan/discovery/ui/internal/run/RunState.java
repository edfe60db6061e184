// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import java.util.List;

import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;

/**
 * A discovery at one moment. Immutable.
 *
 * @param phase where it is
 * @param total how many addresses there are to ask; negative when unknown
 * @param asked how many were asked
 * @param found what answered, in the order of answering
 * @param result how it ended; null unless {@link Phase#ENDED}
 * @param failure why it failed; null unless {@link Phase#FAILED}
 */
record RunState(Phase phase, long total, long asked, List<Found> found, DiscoveryResult result, String failure) {

    /** Where a discovery is. */
    enum Phase {
        /** None was run yet. */
        NONE,
        /** It is under way. */
        RUNNING,
        /** It was told to stop and has not yet. */
        STOPPING,
        /** It ended, or was cancelled. */
        ENDED,
        /** It could not be run. */
        FAILED
    }

    boolean active() {
        return phase == Phase.RUNNING || phase == Phase.STOPPING;
    }

    /** Of a hundred; -1 when unknown. */
    int percent() {
        return total <= 0 ? -1 : (int) Math.min(100, asked * 100 / total);
    }
}

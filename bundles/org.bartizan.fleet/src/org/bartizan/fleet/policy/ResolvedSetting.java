// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;

/**
 * What holds for one setting, and why.
 *
 * @param setting which one
 * @param value the value that holds: what the metamodel says of its type, lists unmodifiable; null only where the default is null
 * @param source where the value is set; null when it is the metamodel's default
 * @param lockedAt where it is locked, which is then the source as well; null when it is not locked
 * @param lost what is set elsewhere on the way and does not hold, outermost first
 */
public record ResolvedSetting(Setting setting, Object value, Origin source, Origin lockedAt, List<Lost> lost) {

    /** Copies what lost. */
    public ResolvedSetting {
        lost = List.copyOf(lost);
    }
}

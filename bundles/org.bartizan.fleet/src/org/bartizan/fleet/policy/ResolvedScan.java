// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;
import java.util.Map;

/**
 * A scheduled scan that holds, and why.
 *
 * @param id the id of the scan
 * @param name what it is called
 * @param source where it is scheduled
 * @param locked whether nothing below may replace it
 * @param lost scans of the same name elsewhere on the way, which do not hold, outermost first
 * @param does what the scan does, for people: each feature of the metamodel by name with its value as text, in order of declaration, without
 *     id, name and {@code locked}
 */
public record ResolvedScan(String id, String name, Origin source, boolean locked, List<Lost> lost, Map<String, String> does) {

    /** Copies what lost. */
    public ResolvedScan {
        lost = List.copyOf(lost);
    }
}

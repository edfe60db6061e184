// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.List;

/**
 * Who may do what with an object, for people. The bytes that it was made from are what counts.
 *
 * @param owner null when the object has none
 * @param group the primary group; null when the object has none
 * @param everybody whether there is no list at all, so that everybody may do everything
 * @param closed whether it takes over nothing from the object above
 * @param entries in the order that counts
 * @param effective by principal, the risky ones first
 * @param risk how bad it is
 * @param text all of it in the notation of experts: SDDL for registry keys, what {@code getfacl} would print in one line for files
 */
public record AccessList(Principal owner, Principal group, boolean everybody, boolean closed, List<AccessEntry> entries,
        List<EffectiveRights> effective, Risk risk, String text) {

    /** Copies the lists. */
    public AccessList {
        entries = List.copyOf(entries);
        effective = List.copyOf(effective);
    }

    /** The names of those who are not trusted and may change the object, separated by commas; empty when it is safe. */
    public String openTo() {
        if (everybody) {
            return "Everyone";
        }
        return String.join(", ", entries.stream().filter(AccessEntry::risky).map(entry -> entry.principal().name()).distinct().toList());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;

import org.bartizan.fleet.Change;

/**
 * What a change would do. Holds no model object.
 *
 * @param effects what happens to computers: what goes first, then settings with their locks in the order of the metamodel, then scans, then
 *     computers
 * @param computers how many different computers are affected
 * @param changes the single changes of the organisation, as the log would tell them; empty when the change changes nothing
 */
public record Preview(List<Effect> effects, int computers, List<Change> changes) {

    /** Copies the lists. */
    public Preview {
        effects = List.copyOf(effects);
        changes = List.copyOf(changes);
    }
}

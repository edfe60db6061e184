// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.edit;

import java.util.List;

import org.bartizan.api.BartizanException;

/** An edit was refused because somebody else changed the same meanwhile. */
public class ConflictException extends BartizanException {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    /** @param conflicts at least one */
    public ConflictException(List<Conflict> conflicts) {
        super("apply the edits of " + conflicts.getFirst().object(), conflicts.getFirst().message() + more(conflicts),
                "Look at the latest state, and edit that");
        this.conflicts = List.copyOf(conflicts);
    }

    /** What both changed. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    private static String more(List<Conflict> conflicts) {
        return conflicts.size() == 1 ? "" : " (and " + (conflicts.size() - 1) + " more)";
    }
}

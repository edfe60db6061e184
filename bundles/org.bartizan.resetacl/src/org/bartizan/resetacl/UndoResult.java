// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.time.Duration;
import java.util.List;

import org.bartizan.api.Outcome;

/**
 * How undoing a run ended.
 *
 * @param computers what each computer brought, in the order of the targets
 * @param cancelled whether it was cancelled before its end; what was done until then counts
 * @param took how long it took
 */
public record UndoResult(List<ComputerResult<UndoneObject>> computers, boolean cancelled, Duration took) {

    /** Copies the list. */
    public UndoResult {
        computers = List.copyOf(computers);
    }

    /** How it ended for each computer. */
    public List<Outcome<ComputerResult<UndoneObject>>> outcomes() {
        return computers.stream().map(ComputerResult::outcome).toList();
    }
}

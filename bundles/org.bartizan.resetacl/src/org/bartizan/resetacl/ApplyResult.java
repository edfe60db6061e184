// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.Outcome;

/**
 * What was closed, or would be.
 *
 * @param run the id of the run that {@link ResetAcl#undo} takes; empty when nothing was changed
 * @param dryRun whether it only tells what would be changed
 * @param computers what each computer brought, in the order of the targets
 * @param cancelled whether it was cancelled before its end; what was done until then counts
 * @param took how long it took
 */
public record ApplyResult(Optional<String> run, boolean dryRun, List<ComputerResult<ChangedObject>> computers, boolean cancelled,
        Duration took) {

    /** Copies the list. */
    public ApplyResult {
        computers = List.copyOf(computers);
    }

    /** How it ended for each computer. */
    public List<Outcome<ComputerResult<ChangedObject>>> outcomes() {
        return computers.stream().map(ComputerResult::outcome).toList();
    }
}

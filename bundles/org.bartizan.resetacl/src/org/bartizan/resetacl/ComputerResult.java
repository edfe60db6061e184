// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.List;

import org.bartizan.api.Outcome;

/**
 * What was found or done on one computer.
 *
 * @param computer the name as the request or the organisation has it
 * @param address where it was connected to, such as {@code 10.0.0.7:445}; empty for this computer and when no address is known
 * @param objects what was found or done; audited ones the worst first, others in the order of the walk
 * @param examined how many objects were looked at
 * @param problems what could not be done; when there are some, the computer counts as failed
 * @param stoppedAt the last object that was done when the work ended early; null when it went through to the end
 */
public record ComputerResult<T>(String computer, String address, List<T> objects, int examined, List<Problem> problems,
        String stoppedAt) {

    /** Copies the lists. */
    public ComputerResult {
        objects = List.copyOf(objects);
        problems = List.copyOf(problems);
    }

    /** Whether something could not be done. */
    public boolean failed() {
        return !problems.isEmpty();
    }

    /** How it ended, for tables of computers; the reason of a failure is that of the first problem and says how many there are. */
    public Outcome<ComputerResult<T>> outcome() {
        if (!failed()) {
            return new Outcome.Done<>(computer, this);
        }
        int more = problems.size() - 1;
        String first = problems.getFirst().text();
        return new Outcome.Failed<>(computer, more == 0 ? first : first + " There " + (more == 1 ? "is 1 more problem."
                : "are " + more + " more problems."));
    }
}

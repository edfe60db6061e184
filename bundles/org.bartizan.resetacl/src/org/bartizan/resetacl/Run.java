// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done and can be undone.
 *
 * @param id short, unique in the data directory
 * @param started when it began
 * @param ended when it ended; null when it goes on or was interrupted
 * @param author who did it
 * @param account the account that logged in at the computers; empty for this computer
 * @param computers the names of the computers on which something was to be changed
 * @param objects how many objects it was to change, as far as it came
 * @param undone how many of them are as before
 * @param state how it stands
 */
public record Run(String id, Instant started, Instant ended, String author, String account, List<String> computers, int objects,
        int undone, State state) {

    /** How a run stands. */
    public enum State {
        /** It goes on. */
        RUNNING("running"),
        /** It went through, on some computers perhaps with problems. */
        DONE("done"),
        /** It was cancelled. */
        CANCELLED("cancelled"),
        /** The program ended in the middle; what it had changed can be undone. */
        INTERRUPTED("interrupted"),
        /** Some of its objects are as before. */
        PARTLY_UNDONE("partly undone"),
        /** All of its objects are as before. */
        UNDONE("undone");

        private final String text;

        State(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /** Copies the computers. */
    public Run {
        computers = List.copyOf(computers);
    }
}

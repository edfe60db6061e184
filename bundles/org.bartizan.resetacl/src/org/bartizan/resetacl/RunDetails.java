// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.time.Instant;
import java.util.List;

/**
 * Everything that a run changed.
 *
 * @param run the run
 * @param objects in the order in which they were changed
 */
public record RunDetails(Run run, List<Entry> objects) {

    /** Copies the objects. */
    public RunDetails {
        objects = List.copyOf(objects);
    }

    /**
     * An object of a run.
     *
     * @param computer the name of the computer
     * @param path as in {@link AuditedObject#path}
     * @param before who could do what before the run
     * @param after who could do what after it
     * @param state how it stands
     * @param undoneBy who has undone it; null when nobody has
     * @param undoneAt when; null when it is not undone
     */
    public record Entry(String computer, String path, AccessList before, AccessList after, State state, String undoneBy,
            Instant undoneAt) {
    }

    /** How an object of a run stands. */
    public enum State {
        /** It was about to be changed when the run ended: only the computer knows whether it was. */
        UNKNOWN("unknown"),
        /** It was changed. */
        CHANGED("changed"),
        /** It could not be changed. */
        FAILED("not changed"),
        /** It is as before. */
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
}

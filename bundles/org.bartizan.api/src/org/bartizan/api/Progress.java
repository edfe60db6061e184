// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

/**
 * Where long work tells how far it is and learns that nobody wants it any more. Safe for use by several threads at once.
 */
public interface Progress {

    /** The key under which a shell session offers the progress of the running command, see {@link #of(Object)}. */
    String SESSION_KEY = ".progress";

    /** Tells nobody and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long total) {
            // nobody listens
        }

        @Override
        public void worked(long amount) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Starts a task, ending the one before.
     *
     * @param task what is being done, for a person to read
     * @param total how much there is to do, in any unit; negative when unknown
     */
    void begin(String task, long total);

    /** Adds {@code amount} to what is done, in the unit of {@link #begin(String, long)}. Cheap enough to call ten thousand times a second. */
    void worked(long amount);

    /** Whether the work should stop at the next safe point. */
    boolean cancelled();

    /** The progress in a shell session's variable, or {@link #NONE} when the value is none. */
    static Progress of(Object sessionValue) {
        return sessionValue instanceof Progress progress ? progress : NONE;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;

/**
 * One thing that a change would do, to all computers to which it would do the same.
 *
 * @param kind what kind of thing
 * @param subject the key of the setting, the name of the scan, or for a changed computer the name of what changes; empty for computers that
 *     come or go
 * @param from what holds before, as text; null when there is nothing, and empty for a computer that goes
 * @param to what holds afterwards, as text; null when there is nothing, and empty for a computer that comes
 * @param fromSource where that is set before; null when it is a default, when nothing is there, and when it is not the same place for all
 * @param toSource where that is set afterwards; null likewise
 * @param computers all computers, in the order of the organisation; at least one
 */
public record Effect(Kind kind, String subject, String from, String to, Origin fromSource, Origin toSource, List<Computer> computers) {

    /** Kinds of effects. */
    public enum Kind {
        /** Another value holds. */
        SETTING_CHANGED,
        /** The setting becomes locked or is not locked any more; the texts say which. */
        LOCK_CHANGED,
        /** Another scan is run as well. */
        SCAN_ADDED,
        /** A scan is run differently. */
        SCAN_CHANGED,
        /** A scan is not run any more. */
        SCAN_REMOVED,
        /** The computer comes. */
        COMPUTER_ADDED,
        /** The computer goes. */
        COMPUTER_REMOVED,
        /** Something about the computer itself changes, such as its name, its addresses, its site, its parent server or its group. */
        COMPUTER_CHANGED
    }

    /**
     * A computer, without its model object.
     *
     * @param path by names below the organisation; where it is afterwards, or was when it goes
     */
    public record Computer(String id, String name, String path) {
    }

    /** Copies the computers. */
    public Effect {
        computers = List.copyOf(computers);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

/** What somebody may do or not. Reading is free to everybody who may log in: policies come from above, so a part alone makes no sense. */
public enum Right {
    /** Adding, approving, renaming, moving and removing computers, and what is known of them. */
    COMPUTERS("change computers"),
    /** Client groups, and what a server group is called. */
    GROUPS("change groups"),
    /** Policies, locks, exemptions and scheduled scans. */
    POLICIES("change policies"),
    /** The organisation itself: its name, sites, server groups and blackout windows; creating and replacing it. */
    ORGANIZATION("change the structure"),
    /** Running discovery, and the address cache and the inbox that it fills. */
    DISCOVERY("discover computers"),
    /** Bringing events into the event log, and how long it keeps them. */
    EVENTS("change the event log"),
    /** Starting, stopping, installing and updating capabilities. */
    CAPABILITIES("change capabilities"),
    /** Adding, changing, locking and removing users. */
    USERS("manage users"),
    /** Reading and changing who may change registry keys and files of computers. */
    ACCESS_CONTROL("audit and change access on computers");

    private final String text;

    Right(String text) {
        this.text = text;
    }

    /** What it allows, so that it completes "the right to …". */
    public String text() {
        return text;
    }
}

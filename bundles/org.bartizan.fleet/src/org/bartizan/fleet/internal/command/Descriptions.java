// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

/** What help says of options that several commands have. */
final class Descriptions {

    static final String JSON = "Prints JSON for scripts.";
    static final String CLIENTS = "Clients by name, by the end of a path such as Sales/pc-1, by id, or by a pattern such as 'pc-*'.";
    static final String SERVERS = "Servers by name, by the end of a path such as Corporate/av-1, by id, or by a pattern such as 'av-*'.";
    static final String PATTERNS = "Only those whose name fits one of these patterns; * stands for any letters, ? for one. A pattern with a"
            + " slash is for the whole path.";
    static final String SITE = "The site where it is, by name.";
    static final String ADDRESS = "Its IP addresses or DNS names, with commas between them.";
    static final String SYSTEM = "Its operating system with the version, as people call it.";
    static final String PLATFORM = "The family of its operating system.";
    static final String NEW_NAME = "The new name; unique within its group and without slashes.";

    private Descriptions() {
    }
}

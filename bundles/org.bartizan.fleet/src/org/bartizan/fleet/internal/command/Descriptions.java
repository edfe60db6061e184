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

    static final String LEVEL = "The organization, a server group, a client group or a client, by name, by the end of a path such as"
            + " Sales/pc-1, or by id.";
    static final String GOVERNED = "A client, a server, a group or the organization, by name, by the end of a path such as Sales/pc-1, or by"
            + " id.";
    static final String SETTING = "The setting, such as autoProtect.enabled; its name alone will do when no other section has one of that"
            + " name. See policy:settings.";
    static final String SETTINGS = "A setting such as autoProtect.enabled, a whole section such as autoProtect, or a pattern such as"
            + " '*.max*'. See policy:settings.";
    static final String VALUE = "The value: a number with or without its unit, a length of time such as 30m or 2h, yes or no, a word of a"
            + " choice, or texts with semicolons between them.";
    static final String DRY_RUN = "Tells what would change on which computers, and changes nothing.";
    static final String COMPUTERS = "With a dry run, a line for each computer instead of some names.";

    private Descriptions() {
    }
}

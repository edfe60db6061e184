// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui;

/** Where an action appears. */
public enum Place {
    /** The menu <em>File</em>. */
    FILE_MENU,
    /** The menu <em>Edit</em>. */
    EDIT_MENU,
    /** The menu <em>Organization</em>. */
    ORGANIZATION_MENU,
    /** The menu <em>Tools</em>. */
    TOOLS_MENU,
    /** The menu <em>Window</em>. */
    WINDOW_MENU,
    /** The menu <em>Help</em>. */
    HELP_MENU,
    /** The tool bar of the window. */
    TOOLBAR,
    /** The context menu of the Explorer; the action is shown only while it is enabled for the selection. */
    EXPLORER_MENU,
    /** A card of the Welcome page, with its description. */
    WELCOME
}

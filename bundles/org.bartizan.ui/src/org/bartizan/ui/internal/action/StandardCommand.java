// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

/** An action that does what a command of the platform means, such as undo: it uses that command's keys. */
public interface StandardCommand {

    /** The id of the platform's command. */
    String commandId();
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import org.bartizan.api.BartizanException;

/** A command was called with arguments that it does not take; the message ends with how it is called. */
public final class UsageException extends BartizanException {

    private static final long serialVersionUID = 1L;

    UsageException(String command, String why, String usage) {
        super("run " + command, why, usage.isEmpty() ? "" : "Usage: " + usage + "\n\"help " + command + "\" explains it");
    }
}

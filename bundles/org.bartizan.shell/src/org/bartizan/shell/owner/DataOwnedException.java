// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.owner;

import java.nio.file.Path;

import org.bartizan.api.BartizanException;
import org.bartizan.shell.internal.launch.OwnerNote;

/** A data directory cannot be taken because a process has it; the message names the process and says what to do. */
public final class DataOwnedException extends BartizanException {

    private static final long serialVersionUID = 1L;

    DataOwnedException(Path directory, OwnerNote owner) {
        super("use the data directory " + directory, owner == null ? "another process has it open" : "process " + owner.pid()
                + " has it open", "Close that program, or name another directory with --data DIR");
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.bartizan.api.BartizanException;

/** What is said when a record that was intact cannot be read any more. */
final class Unreadable {

    private Unreadable() {
    }

    static BartizanException record(Path file, long number, IOException cause) {
        String why = cause == null ? "it is damaged" : String.valueOf(cause.getMessage());
        return new BartizanException("read record " + number + " of " + file, why, "Check the disk, and restore the file from a backup",
                cause);
    }
}

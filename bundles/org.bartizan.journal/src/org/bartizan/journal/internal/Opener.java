// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file for reading and writing. */
@FunctionalInterface
public interface Opener {

    /** Opens the file. */
    Medium open(Path file) throws IOException;
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What to import.
 *
 * @param file the text file
 * @param format how it writes its pairs
 * @param dryRun whether to find out what an import would do without doing it
 */
public record ImportRequest(Path file, PairFormat format, boolean dryRun) {

    /** Checks that there is a file and a format. */
    public ImportRequest {
        Objects.requireNonNull(file);
        Objects.requireNonNull(format);
    }
}

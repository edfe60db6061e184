// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What to import.
 *
 * @param files files and folders, absolute; of folders all files that some source recognises
 * @param source the name of the source to read them with, or empty to find out
 * @param zone the zone of local times in them, or null when it is not known: they are then taken for this computer's
 * @param computer the computer that events belong to which name none; empty when it is not known
 */
public record ImportRequest(List<Path> files, String source, ZoneId zone, String computer) {

    /** Copies the files. */
    public ImportRequest {
        files = List.copyOf(files);
        Objects.requireNonNull(source);
        Objects.requireNonNull(computer);
    }
}

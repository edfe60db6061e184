// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.DataDirectory;

/** A data directory for tests. */
public record Data(Path root) implements DataDirectory {

    @Override
    public Path of(String capability) {
        try {
            return Files.createDirectories(root.resolve(capability));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

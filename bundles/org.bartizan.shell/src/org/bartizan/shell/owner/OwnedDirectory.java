// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.owner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.DataDirectory;

/** The data directory of this process; who may enter it may enter what is in it. */
record OwnedDirectory(Path root) implements DataDirectory {

    @Override
    public Path of(String capability) {
        if (!capability.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("Not the name of a directory: " + capability);
        }
        try {
            return Files.createDirectories(root.resolve(capability));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + root.resolve(capability) + ".", e);
        }
    }
}

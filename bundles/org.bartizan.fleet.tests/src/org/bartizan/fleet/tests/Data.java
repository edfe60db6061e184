// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.DataDirectory;

/** A data directory without a lock. */
record Data(Path root) implements DataDirectory {

    @Override
    public Path of(String capability) {
        try {
            return Files.createDirectories(root.resolve(capability));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path organization() {
        return of("organization");
    }

    List<Path> files(String regex) {
        try (Stream<Path> files = Files.list(organization())) {
            return files.filter(f -> f.getFileName().toString().matches(regex)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

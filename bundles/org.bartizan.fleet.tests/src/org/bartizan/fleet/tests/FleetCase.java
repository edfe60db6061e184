// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.model.Organization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a fleet on a directory of its own. */
abstract class FleetCase {

    @TempDir
    Path directory;
    Data data;
    OpenFleet fleet;

    @BeforeEach
    void open() {
        data = new Data(directory.resolve("data"));
        fleet = Fleets.open(data);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    void restart() {
        fleet.close();
        fleet = Fleets.open(data);
        fleet.exists();
    }

    void createAcme(int clients) {
        fleet.create(Acme.organization(clients), "Create Acme", "tester", false);
    }

    Commit change(Consumer<Organization> change) {
        return fleet.execute("Change something", "tester", change);
    }

    /** The whole organisation as text. */
    String text() {
        Path file = directory.resolve("export.xmi");
        fleet.export(file);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> labels() {
        return fleet.log(1000).stream().map(Commit::label).toList();
    }
}

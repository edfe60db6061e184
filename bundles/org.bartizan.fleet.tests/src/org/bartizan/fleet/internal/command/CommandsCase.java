// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.api.observed.Observation;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of commands on a real fleet that begins without an organisation. */
abstract class CommandsCase {

    @TempDir
    Path directory;
    OpenFleet fleet;
    OrgCommands org;
    TreeCommands tree;
    HistoryCommands history;
    GroupCommands groups;
    ServerCommands servers;
    ClientCommands clients;
    PolicyViewCommands policies;
    PolicyEditCommands edits;
    PolicyPreviewCommand previews;
    ExemptionCommands exemptions;

    /** Data without a lock. */
    private record Data(Path root) implements DataDirectory {

        @Override
        public Path of(String capability) {
            try {
                return Files.createDirectories(root.resolve(capability));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Has seen every computer once. */
    private static final class Seen implements ObservedState {

        @Override
        public void record(Collection<Observation> observations) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Observation> of(String clientId) {
            return Map.of(Observation.ADDRESS, new Observation(clientId, Observation.ADDRESS, "10.9.9.9", Instant.EPOCH));
        }

        @Override
        public AutoCloseable onChange(Runnable changed) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void open() {
        fleet = Fleets.open(new Data(directory.resolve("data")));
        org = new OrgCommands(fleet);
        tree = new TreeCommands(fleet);
        history = new HistoryCommands(fleet);
        groups = new GroupCommands(fleet);
        servers = new ServerCommands(fleet, new Seen());
        clients = new ClientCommands(fleet, new Seen());
        policies = new PolicyViewCommands(fleet);
        edits = new PolicyEditCommands(fleet);
        previews = new PolicyPreviewCommand(fleet);
        exemptions = new ExemptionCommands(fleet);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    void scenario(Scenario scenario) {
        org._new(scenario, false, false);
    }

    /** The rows of a table with the values by their JSON names. */
    static List<List<Object>> rows(Report report, String... keys) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : report.rows()) {
            List<Object> values = new ArrayList<>();
            for (String key : keys) {
                Column<Object> column = report.columns().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
                values.add(column.value().apply(row));
            }
            rows.add(values);
        }
        return rows;
    }

    /** One column of a table. */
    static List<Object> column(Report report, String key) {
        return rows(report, key).stream().map(List::getFirst).toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.observed.Observation;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.discovery.Found;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.ClientGroup;

/** A data directory with a real organisation in it, and what else tests of discovery share. */
public final class Lab implements DataDirectory, AutoCloseable {

    private final Path root;
    private OpenFleet fleet;

    public Lab(Path root) {
        this.root = root;
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public Path of(String capability) {
        try {
            return Files.createDirectories(root.resolve(capability));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small scenario as an organisation. */
    public OpenFleet fleet() {
        if (fleet == null) {
            fleet = Fleets.open(this);
            fleet.create(Scenarios.create(Scenario.SMALL), "Create", "test", false);
        }
        return fleet;
    }

    /** Some client group of it. */
    public String clientGroup() {
        return fleet().read(organization -> organization.getServerGroups().getFirst().getClientGroups().getFirst().getId());
    }

    /** Its server group. */
    public String serverGroup() {
        return fleet().read(organization -> organization.getServerGroups().getFirst().getId());
    }

    /** The names of the clients that are directly in that client group. */
    public List<String> clientsOfFirstGroup() {
        return fleet().read(organization -> {
            ClientGroup group = organization.getServerGroups().getFirst().getClientGroups().getFirst();
            return group.getClients().stream().map(client -> client.getName()).toList();
        });
    }

    /** The name of the site of a client of the first group, or null. */
    public String siteOf(String client) {
        return fleet().read(organization -> organization.getServerGroups().getFirst().getClientGroups().getFirst().getClients().stream()
                .filter(one -> one.getName().equals(client)).findFirst().map(one -> one.getSite() == null ? null : one.getSite().getName())
                .orElse(null));
    }

    /** A computer that was found. */
    public static Found found(String name, String address, boolean known) {
        return new Found(name, InetAddress.ofLiteral(address), "agent", "Bartizan", "0.1.0", Duration.ofMillis(1), known);
    }

    /** Observed state in memory. */
    public static final class Observed implements ObservedState {

        private final Map<String, Map<String, Observation>> all = new HashMap<>();
        /** How often something was recorded. */
        public final List<Integer> batches = new ArrayList<>();

        @Override
        public synchronized void record(Collection<Observation> observations) {
            batches.add(observations.size());
            observations.forEach(one -> all.computeIfAbsent(one.clientId(), any -> new HashMap<>()).put(one.key(), one));
        }

        @Override
        public synchronized Map<String, Observation> of(String clientId) {
            return Map.copyOf(all.getOrDefault(clientId, Map.of()));
        }

        @Override
        public AutoCloseable onChange(Runnable changed) {
            return all::clear;
        }
    }

    @Override
    public void close() {
        if (fleet != null) {
            fleet.close();
        }
    }
}

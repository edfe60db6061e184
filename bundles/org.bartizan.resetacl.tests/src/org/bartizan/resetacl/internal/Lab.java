// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Guard;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.resetacl.internal.files.FilesProvider;
import org.bartizan.resetacl.internal.registry.RegistryProvider;
import org.bartizan.resetacl.internal.run.ResetAclService;

/** A data directory with the service of Reset ACL on it. */
public final class Lab implements DataDirectory, AutoCloseable {

    private final Path root;
    private OpenFleet fleet;
    private ResetAclService service;

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

    /** The small scenario as an organisation; before the service is asked for. */
    public OpenFleet fleet() {
        if (fleet == null) {
            fleet = Fleets.open(this);
            fleet.create(Scenarios.create(Scenario.SMALL), "Create", "test", false);
        }
        return fleet;
    }

    /** The service, where everybody may do everything and knows the trade-offs. */
    public ResetAclService service() {
        if (service == null) {
            service = service(Guard.OPEN);
            service.acknowledgeTradeOffs();
        }
        return service;
    }

    /** Another service on the same data, as after a restart. */
    public ResetAclService service(Guard guard) {
        return new ResetAclService(this, guard, fleet, null, List.of(new RegistryProvider(), new FilesProvider()));
    }

    @Override
    public void close() {
        if (service != null) {
            service.close();
        }
        if (fleet != null) {
            fleet.close();
        }
    }
}

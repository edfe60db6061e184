// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Guard;
import org.bartizan.api.observed.ObservedState;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The services come with the data directory and go with it. Runs in the framework only. */
class ComponentTest {

    @TempDir
    Path directory;

    /** A data directory of the test's own. */
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

    @Test
    void servesFromTheDataDirectoryThatIsThere() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(FleetComponent.class);
        assumeTrue(bundle != null, "not in an OSGi framework");
        bundle.start(Bundle.START_TRANSIENT);
        BundleContext context = bundle.getBundleContext();
        assertNull(context.getServiceReference(Fleet.class), "there is no data directory yet");
        ServiceRegistration<DataDirectory> data = context.registerService(DataDirectory.class, new Data(directory), null);
        assertNull(context.getServiceReference(Fleet.class), "there is no guard yet");
        ServiceRegistration<Guard> guard = context.registerService(Guard.class, Guard.OPEN, null);
        try {
            Fleet fleet = context.getService(context.getServiceReference(Fleet.class));
            assertNotNull(context.getServiceReference(ObservedState.class));
            assertFalse(fleet.exists());
            Organization acme = FleetFactory.eINSTANCE.createOrganization();
            acme.setName("Acme");
            fleet.create(acme, "Create", "tester", false);
            assertEquals("Acme", fleet.read(o -> o.getName()));
            guard.unregister();
            assertNull(context.getServiceReference(Fleet.class), "stopping the guard opens no door");
        } finally {
            data.unregister();
        }
        assertNull(context.getServiceReference(Fleet.class));
    }
}

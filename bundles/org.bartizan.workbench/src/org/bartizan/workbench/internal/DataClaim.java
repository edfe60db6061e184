// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;

import org.bartizan.api.DataDirectory;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The data directory while the workbench is open. */
final class DataClaim implements AutoCloseable {

    private final ServiceRegistration<DataDirectory> registration;

    private DataClaim(ServiceRegistration<DataDirectory> registration) {
        this.registration = registration;
    }

    static DataClaim of(Path data, Display display) {
        DataDirectory directory = new DataDirectory() {
            @Override
            public Path root() {
                return data;
            }

            @Override
            public Path of(String capability) {
                try {
                    return Files.createDirectories(data.resolve(capability));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        return new DataClaim(FrameworkUtil.getBundle(DataClaim.class).getBundleContext().registerService(DataDirectory.class, directory,
                new Hashtable<>()));
    }

    boolean held() {
        return true;
    }

    @Override
    public void close() {
        registration.unregister();
    }
}

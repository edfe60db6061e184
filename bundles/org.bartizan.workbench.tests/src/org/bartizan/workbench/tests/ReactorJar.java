// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A bundle that the build has made and that the workbench begins without; installed from its jar while it runs. */
final class ReactorJar {

    private final Path file;
    private Bundle bundle;

    /** @param name the symbolic name */
    ReactorJar(String name) {
        file = Path.of(System.getProperty("bartizan.bundles"), name, "target", name + "-" + System.getProperty("bartizan.version")
                + ".jar");
    }

    void install() throws BundleException {
        if (!Files.exists(file)) {
            throw new AssertionError("The build has not made " + file);
        }
        BundleContext context = FrameworkUtil.getBundle(ReactorJar.class).getBundleContext();
        bundle = context.installBundle(file.toUri().toString());
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        if (Platform.getBundle(bundle.getSymbolicName()) == null) {
            throw new AssertionError(bundle + " is not resolved");
        }
    }

    void uninstall() throws BundleException {
        if (bundle != null) {
            bundle.uninstall();
            bundle = null;
        }
    }
}

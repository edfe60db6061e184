// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.capability.Capabilities;
import org.bartizan.api.capability.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class InstalledCapabilities implements Capabilities, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledCapabilities.class);
    private final BundleContext context;

    public InstalledCapabilities(BundleContext context, Path root) {
        this.context = context;
    }

    public void apply() {
        for (Bundle bundle : context.getBundles()) {
            boolean lazy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
            boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
            if (bundle.getSymbolicName().startsWith("org.bartizan.") && lazy && !fragment && bundle.getState() != Bundle.ACTIVE) {
                try {
                    bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
                } catch (BundleException e) {
                    LOG.error("Cannot start {}", bundle, e);
                }
            }
        }
    }

    @Override
    public List<Capability> list() {
        return List.of();
    }

    @Override
    public Capability start(String symbolicName) {
        return null;
    }

    @Override
    public Capability stop(String symbolicName) {
        return null;
    }

    @Override
    public Capability install(Path jar) {
        return null;
    }

    @Override
    public Capability update(String symbolicName, Path jar) {
        return null;
    }

    @Override
    public void uninstall(String symbolicName) {
        // x
    }

    @Override
    public AutoCloseable onChange(Runnable changed) {
        return () -> {
            // x
        };
    }

    @Override
    public void close() {
        // x
    }
}

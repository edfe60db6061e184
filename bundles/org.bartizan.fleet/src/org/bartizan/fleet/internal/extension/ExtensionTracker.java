// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.bartizan.api.BartizanException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Lets started bundles extend the organisation. Immediate, because bundles come and go without anybody asking for a service. */
@Component(immediate = true, service = {})
public final class ExtensionTracker implements BundleTrackerCustomizer<Contribution> {

    /** The header of the manifest that names the ecore file within the bundle. */
    static final String HEADER = "Bartizan-Metamodel";

    private final ExtensionRegistry registry = ExtensionRegistry.INSTANCE;
    private final BundleTracker<Contribution> tracker;

    /** Begins with the bundles that are started. */
    @Activate
    public ExtensionTracker(BundleContext context) {
        // A bundle with lazy activation stays in STARTING until its first class is loaded.
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Override
    public Contribution addingBundle(Bundle bundle, BundleEvent event) {
        String path = bundle.getHeaders("").get(HEADER);
        if (path == null) {
            return null;
        }
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        try {
            Contribution contribution = Contribution.of(name, content(bundle, path.strip()));
            registry.contribute(contribution);
            return contribution;
        } catch (RefusedMetamodelException e) {
            registry.refused(name, Refusal.of(name, e.getMessage()));
        } catch (BartizanException e) {
            registry.refused(name, Refusal.of(name, e.getMessage().replaceFirst("\\.$", "")));
        } catch (IOException e) {
            registry.refused(name, Refusal.of(name, path + " cannot be read (" + e.getMessage() + ")"));
        }
        return new Contribution("", name, new byte[0]);
    }

    private static byte[] content(Bundle bundle, String path) throws IOException, RefusedMetamodelException {
        // Not getResource, which would look into other bundles, too.
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            throw new RefusedMetamodelException("there is no file " + path + " in it");
        }
        try (InputStream in = entry.openStream()) {
            return in.readNBytes(MetamodelText.LARGEST + 1);
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Contribution contribution) {
        // What it brings stays the same until it is stopped.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Contribution contribution) {
        registry.refused(contribution.bundle(), null);
        registry.withdraw(contribution);
    }

    /** Takes everything away again. */
    @Deactivate
    void close() {
        tracker.close();
    }
}

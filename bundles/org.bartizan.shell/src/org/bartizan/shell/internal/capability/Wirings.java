// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Who uses whose classes. */
final class Wirings {

    private static final long REFRESH_SECONDS = 30;

    private final BundleContext context;

    Wirings(BundleContext context) {
        this.context = context;
    }

    /** The bundles that use classes of this one, directly or not, in an order in which they can be stopped: users first. */
    static List<Bundle> dependants(Bundle bundle) {
        return closure(bundle, wiring -> wiring.getProvidedWires(null).stream().map(BundleWire::getRequirer).toList());
    }

    /** The bundles whose classes this one uses, directly or not, in an order in which they can be started: used ones first. */
    static List<Bundle> providers(Bundle bundle) {
        return closure(bundle, wiring -> wiring.getRequiredWires(null).stream().map(BundleWire::getProvider).toList());
    }

    private static List<Bundle> closure(Bundle bundle, Function<BundleWiring, List<BundleRevision>> next) {
        Set<Bundle> done = new LinkedHashSet<>();
        visit(bundle, next, done, new LinkedHashSet<>());
        done.remove(bundle);
        return new ArrayList<>(done);
    }

    private static void visit(Bundle bundle, Function<BundleWiring, List<BundleRevision>> next, Set<Bundle> done, Set<Bundle> seen) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (!seen.add(bundle) || wiring == null) {
            return;
        }
        for (BundleRevision revision : next.apply(wiring)) {
            if (revision.getBundle().getBundleId() != Constants.SYSTEM_BUNDLE_ID) {
                visit(revision.getBundle(), next, done, seen);
            }
        }
        done.add(bundle);
    }

    /** Wires bundles, and those that use them, anew, and waits until that is done. */
    void refresh(Collection<Bundle> bundles) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        FrameworkListener listener = event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        };
        system().refreshBundles(bundles, listener);
        if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The framework did not finish wiring bundles within " + REFRESH_SECONDS + " seconds.");
        }
    }

    /** Wires a bundle if everything that it needs is there. */
    boolean resolve(Bundle bundle) {
        return system().resolveBundles(List.of(bundle));
    }

    private FrameworkWiring system() {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }
}

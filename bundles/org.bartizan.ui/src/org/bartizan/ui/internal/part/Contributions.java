// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.bartizan.ui.ViewContribution;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The contributions that are registered now. */
public final class Contributions {

    private Contributions() {
    }

    /** The views, in the order in which they stand beside each other. */
    public static List<ViewContribution> views() {
        return all(ViewContribution.class).stream()
                .sorted(Comparator.comparingInt(ViewContribution::order).thenComparing(ViewContribution::label)).toList();
    }

    /** The view of that id. */
    public static Optional<ViewContribution> view(String id) {
        return views().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** All services of a type; those that cannot be had are left out. */
    public static <S> List<S> all(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
        List<S> services = new ArrayList<>();
        try {
            for (ServiceReference<S> reference : context.getServiceReferences(type, null)) {
                find(context, reference).ifPresent(services::add);
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return services;
    }

    /** A service of a type, if there is one. */
    public static <S> Optional<S> one(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(type)).flatMap(reference -> find(context, reference));
    }

    private static <S> Optional<S> find(BundleContext context, ServiceReference<S> reference) {
        return started(reference.getBundle()) ? Optional.ofNullable(context.getService(reference)) : Optional.empty();
    }

    /**
     * Whether a bundle is started, and starts it if it waits for its first class. To be done before a service of it is asked for: that locks the
     * service, and then waits for whoever starts the bundle, who may be waiting for the service.
     */
    private static boolean started(Bundle bundle) {
        try {
            if (bundle != null && bundle.getState() == Bundle.STARTING) {
                bundle.start(Bundle.START_TRANSIENT);
            }
            return bundle != null && bundle.getState() == Bundle.ACTIVE;
        } catch (BundleException | IllegalStateException e) {
            // It is being stopped or taken away, and its services with it.
            return false;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service whose methods are commands. It is made by the first call and kept until it goes away: given back after every call, it would
 * be made again for the next one, with everything that it needs.
 */
final class ServiceTarget implements Target {

    private final BundleContext context;
    private final ServiceReference<?> reference;
    private Object service;
    private boolean gone;

    ServiceTarget(BundleContext context, ServiceReference<?> reference) {
        this.context = context;
        this.reference = reference;
    }

    @Override
    public Class<?> type() {
        synchronized (this) {
            if (service != null) {
                return service.getClass();
            }
        }
        try {
            // A component is named after its class unless it says otherwise.
            return reference.getBundle().loadClass(String.valueOf(reference.getProperty("component.name")));
        } catch (ClassNotFoundException | NullPointerException e) {
            Object made = get();
            if (made == null) {
                throw new IllegalStateException("The service has gone.", e);
            }
            return made.getClass();
        }
    }

    @Override
    public Object get() {
        synchronized (this) {
            if (service != null || gone) {
                return service;
            }
        }
        // Not under the lock: making it may run code that registers and withdraws commands.
        Object made = context.getService(reference);
        synchronized (this) {
            if (made != null && service == null && !gone) {
                service = made;
            } else if (made != null) {
                context.ungetService(reference);
            }
            return service;
        }
    }

    /** Gives the service back; from now on there is none. */
    void release() {
        boolean held;
        synchronized (this) {
            held = service != null;
            service = null;
            gone = true;
        }
        if (held) {
            context.ungetService(reference);
        }
    }
}

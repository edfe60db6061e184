// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.ui.ActionContribution;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Actions that are registered and withdrawn together. */
public final class ActionSet implements AutoCloseable {

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    /** Registers these actions. */
    public ActionSet(BundleContext context, List<? extends ActionContribution> actions) {
        actions.forEach(action -> registrations.add(context.registerService(ActionContribution.class, action, null)));
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
    }
}

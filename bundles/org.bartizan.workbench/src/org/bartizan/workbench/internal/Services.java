// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Services of others, as they are now. */
final class Services {

    private Services() {
    }

    static BundleContext context() {
        return FrameworkUtil.getBundle(Services.class).getBundleContext();
    }

    static <S> Optional<S> find(Class<S> type) {
        return Optional.ofNullable(context().getServiceReference(type)).map(context()::getService);
    }
}

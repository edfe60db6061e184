// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.engine.clamav.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bartizan.api.engine.EngineSupport;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The declaration comes and goes with the bundle. Runs in the framework only. */
class ServiceTest {

    @Test
    void goesWhenTheBundleStopsAndComesBack() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(ClamAvSupport.class);
        assumeTrue(bundle != null, "not in an OSGi framework");
        BundleContext system = bundle.getBundleContext().getBundle(0).getBundleContext();
        for (int i = 0; i < 3; i++) {
            bundle.start(Bundle.START_TRANSIENT);
            ServiceReference<EngineSupport> reference = system.getServiceReference(EngineSupport.class);
            assertEquals("ClamAV", system.getService(reference).engine());
            system.ungetService(reference);
            bundle.stop(Bundle.STOP_TRANSIENT);
            assertNull(system.getServiceReference(EngineSupport.class));
        }
        bundle.start(Bundle.START_TRANSIENT);
    }
}

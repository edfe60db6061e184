// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.util.List;

import org.bartizan.api.discovery.PingApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The applications that want to be found, whichever bundles they come from. Safe for use by several threads. */
@Component(service = PingApplications.class)
public final class PingApplications {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, fieldOption = FieldOption.REPLACE)
    private volatile List<PingApplication> applications;

    /** Called by the framework. */
    @Activate
    public PingApplications() {
        this(List.of());
    }

    /** With these at the begin. */
    public PingApplications(List<PingApplication> applications) {
        this.applications = applications;
    }

    /** The application of that id, or null. */
    public PingApplication of(int id) {
        for (PingApplication application : applications) {
            if (application.id() == id) {
                return application;
            }
        }
        return null;
    }
}

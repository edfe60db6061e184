// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.nio.file.Files;

import org.bartizan.api.DataDirectory;
import org.bartizan.discovery.Discovery;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Wakes discovery up at the start when something repeats, for nobody may ask for it. Immediate: it is nobody's service. */
@Component(service = {}, immediate = true)
public final class RepetitionStarter {

    private final ComponentServiceObjects<Discovery> discoveries;
    private final Discovery awake;

    /** Called by the framework. */
    @Activate
    public RepetitionStarter(@Reference DataDirectory data, @Reference ComponentServiceObjects<Discovery> discoveries) {
        this.discoveries = discoveries;
        this.awake = Files.exists(Repetition.file(data)) ? discoveries.getService() : null;
    }

    /** Called by the framework. */
    @Deactivate
    public void close() {
        if (awake != null) {
            discoveries.ungetService(awake);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.nio.file.Files;

import org.bartizan.api.DataDirectory;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on following logs when the process starts. Immediate, because nobody asks for it; where nothing is followed, the event log is not even
 * loaded.
 */
@Component(service = {}, immediate = true)
public final class Resuming {

    private static final Logger LOG = LoggerFactory.getLogger(Resuming.class);

    private final ComponentServiceObjects<EventLogService> services;
    private final EventLogService log;

    /** Called by the framework. */
    @Activate
    public Resuming(@Reference DataDirectory data, @Reference ComponentServiceObjects<EventLogService> services) {
        this.services = services;
        log = Files.exists(FollowFile.in(data.root().resolve(EventLogService.FOLDER))) ? services.getService() : null;
        if (log != null) {
            resume();
        }
    }

    private void resume() {
        try {
            log.resume();
        } catch (RuntimeException e) {
            LOG.error("What was followed is not followed now: {}", e.getMessage());
        }
    }

    /** Called by the framework. */
    @Deactivate
    public void close() {
        if (log != null) {
            services.ungetService(log);
        }
    }
}

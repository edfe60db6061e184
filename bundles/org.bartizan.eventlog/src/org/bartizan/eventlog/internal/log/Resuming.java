// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on following logs when the process starts. Immediate, because nobody asks for it. */
@Component(service = Resuming.class, immediate = true)
public final class Resuming {

    private static final Logger LOG = LoggerFactory.getLogger(Resuming.class);

    /** Called by the framework. */
    @Activate
    public Resuming(@Reference EventLogService log) {
        try {
            log.resume();
        } catch (RuntimeException e) {
            LOG.error("What was followed is not followed now: {}", e.getMessage());
        }
    }
}

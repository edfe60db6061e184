// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import org.bartizan.eventlog.internal.intake.Intake;
import org.bartizan.eventlog.store.EventStore;

/** A store that is open, with the one that writes to it. */
record OpenStore(EventStore store, Intake intake) {

    void close() {
        intake.close();
        store.close();
    }
}

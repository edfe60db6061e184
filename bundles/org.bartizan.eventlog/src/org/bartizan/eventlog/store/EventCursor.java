// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.util.Iterator;

/** Events being read, in bounded memory. Used by one thread. */
public interface EventCursor extends Iterator<StoredEvent>, AutoCloseable {

    /** Gives up what is left. */
    @Override
    void close();
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.nio.file.Path;

/** Opens stores of one kind; a service. Making the service must cost nothing: what a store needs is loaded when one is opened. */
public interface EventStoreProvider {

    /** The short name, such as {@code duckdb}. */
    String name();

    /**
     * Opens the store, making it when there is none.
     *
     * @param folder the event log's folder of the data directory; it exists
     * @throws org.bartizan.api.BartizanException when it cannot be opened
     */
    EventStore open(Path folder);
}

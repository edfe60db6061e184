// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.duckdb.internal;

import java.nio.file.Path;

import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.EventStoreProvider;
import org.osgi.service.component.annotations.Component;

/** Opens stores in DuckDB, whose library is loaded with the first one. */
@Component
public final class DuckProvider implements EventStoreProvider {

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public EventStore open(Path folder) {
        return DuckStore.open(folder.resolve("events.duckdb"));
    }
}

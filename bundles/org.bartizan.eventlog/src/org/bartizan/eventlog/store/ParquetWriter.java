// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.store;

import java.nio.file.Path;
import java.util.Iterator;

/** Writes Parquet files; a service of a bundle that can. */
public interface ParquetWriter {

    /**
     * Writes events to a file that is not there yet.
     *
     * @return how many they were
     * @throws org.bartizan.api.BartizanException when it cannot be written
     */
    long write(Iterator<StoredEvent> events, Path file);
}

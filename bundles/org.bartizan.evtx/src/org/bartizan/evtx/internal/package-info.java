// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * How event logs are read: {@code LogFile} and {@code LogRecords} go from chunk to chunk, {@code ChunkRecords} from record to record;
 * {@code BinaryXml} makes parts of a record, whose templates are read once a chunk; {@code XmlWriter} and {@code ElementView} put the values in.
 */
package org.bartizan.evtx.internal;

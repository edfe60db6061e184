// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog;

/** How events are written to a file. */
public enum ExportFormat {
    /** Comma-separated values with a heading, as RFC 4180 has them. */
    CSV,
    /** A JSON object on each line. */
    JSONL,
    /** Apache Parquet, in columns, for analysis. */
    PARQUET
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * The embedded store. One connection writes; each reader has a connection of its own and sees the last commit, so it never waits. DuckDB
 * forces its write-ahead log to the disk when a transaction ends.
 */
package org.bartizan.eventlog.duckdb.internal;

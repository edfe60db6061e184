// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Queries in SQL, for stores that are databases. Values are parameters, never part of the text. */
package org.bartizan.eventlog.sql;

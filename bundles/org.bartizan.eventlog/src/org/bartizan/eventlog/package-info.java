// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The event log: importing, following, querying, exporting and retention. */
package org.bartizan.eventlog;

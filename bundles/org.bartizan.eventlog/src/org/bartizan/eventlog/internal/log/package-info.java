// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The event log as a service: the store that comes and goes, what is followed, and how long events are kept. */
package org.bartizan.eventlog.internal.log;

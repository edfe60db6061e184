// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Windows event logs as a source: the antivirus' events with all that they tell, and those of every other program. */
package org.bartizan.eventlog.internal.evtx;

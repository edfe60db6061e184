// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The shell commands of the event log. */
package org.bartizan.eventlog.internal.command;

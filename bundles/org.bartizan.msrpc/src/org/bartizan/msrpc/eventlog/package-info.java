// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The classic event logs of another computer (MS-EVEN), over the pipe {@code eventlog}: Application, System, Security and others. */
package org.bartizan.msrpc.eventlog;

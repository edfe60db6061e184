// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * How events get into the store: {@link org.bartizan.eventlog.internal.intake.Intake} is the only one that writes, on one thread, and takes
 * as much at once as is waiting: a lone event is written at once, many together.
 */
package org.bartizan.eventlog.internal.intake;

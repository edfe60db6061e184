// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Events as files and lines for other programs. */
package org.bartizan.eventlog.internal.export;

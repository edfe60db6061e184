// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Files of events in text: classic antivirus logs, and the logs of clamd and clamonacc. */
package org.bartizan.eventlog.internal.source;

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What shell commands return: data, which the shell shows to people as a table and to scripts as JSON. */
package org.bartizan.api.command;

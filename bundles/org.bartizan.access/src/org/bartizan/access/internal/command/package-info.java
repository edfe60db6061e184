// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
/** The shell commands about users and logins. */
package org.bartizan.access.internal.command;

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The commands of Reset ACL in the shell. */
package org.bartizan.resetacl.internal.command;

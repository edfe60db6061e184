// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Owning a data directory: the workbench and the shell do it the same way, and shells that come later work inside the owner. */
package org.bartizan.shell.owner;

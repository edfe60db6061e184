// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Files and directories of this computer: owner, mode and POSIX access lists. */
package org.bartizan.resetacl.internal.files;

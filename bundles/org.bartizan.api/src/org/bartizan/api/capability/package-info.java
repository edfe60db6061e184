// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The capabilities of the running process, as an administrator sees them. */
package org.bartizan.api.capability;

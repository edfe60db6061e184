// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The address cache, and what an application registers to be found by discovery. */
package org.bartizan.api.discovery;

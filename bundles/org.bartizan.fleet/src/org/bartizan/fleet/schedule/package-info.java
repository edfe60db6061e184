// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** When scheduled scans run, and when they must not. */
package org.bartizan.fleet.schedule;

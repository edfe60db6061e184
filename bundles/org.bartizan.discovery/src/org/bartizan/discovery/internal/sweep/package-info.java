// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Asking many addresses at once. */
package org.bartizan.discovery.internal.sweep;

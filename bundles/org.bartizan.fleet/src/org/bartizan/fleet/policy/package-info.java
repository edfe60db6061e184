// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Policies: what the levels of the organisation set, and the extensions that bring more settings. */
package org.bartizan.fleet.policy;

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What is observed of computers, as opposed to what is desired of them. */
package org.bartizan.api.observed;

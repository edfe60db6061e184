// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The inbox: what was found and waits for a decision. */
package org.bartizan.discovery.internal.inbox;

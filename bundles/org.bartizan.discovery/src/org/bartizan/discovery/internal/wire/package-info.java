// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** Pings and pongs, and who answers them, as PROTOCOL.md of this bundle describes. */
package org.bartizan.discovery.internal.wire;

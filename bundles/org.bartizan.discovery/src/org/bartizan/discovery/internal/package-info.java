// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What the parts of the capability share. */
package org.bartizan.discovery.internal;

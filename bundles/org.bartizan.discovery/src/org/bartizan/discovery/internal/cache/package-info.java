// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The address cache: a log of records in a file, and an index of it in memory. */
package org.bartizan.discovery.internal.cache;

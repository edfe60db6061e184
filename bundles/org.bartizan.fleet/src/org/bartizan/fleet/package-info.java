// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The organisation: read it, change it in transactions, undo, and know who changed what. */
package org.bartizan.fleet;

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** The one table that every view uses: virtual, sortable, filterable, copied as tab-separated text, with columns that are remembered. */
package org.bartizan.ui.table;

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/** What the views are put together from: headers with filter and tools, empty states, questions, and how failures are told. */
package org.bartizan.ui.widget;

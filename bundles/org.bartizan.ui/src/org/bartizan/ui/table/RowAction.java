// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What can be done with selected rows, as an entry of their context menu. Everything is called on the UI thread.
 *
 * @param label what the entry says of a selection, such as {@code Remove 3 Entries}
 * @param enabled whether it can be done with a selection
 * @param run does it
 */
public record RowAction<T>(Function<List<T>, String> label, Predicate<List<T>> enabled, Consumer<List<T>> run) {
}

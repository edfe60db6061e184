// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * A column of a {@link RowTable}.
 *
 * @param id identifies it in the remembered layout
 * @param title its heading
 * @param right whether it is aligned to the right, as numbers are
 * @param hidden whether people have to ask for it
 * @param text what a cell says, never null; called on any thread
 * @param order how rows compare by this column; called on any thread
 * @param image the image of a cell, null for none; called on the UI thread
 * @param hint what more there is to say when the pointer rests on a cell, null for nothing; called on the UI thread
 */
public record RowColumn<T>(String id, String title, boolean right, boolean hidden, Function<? super T, String> text,
        Comparator<? super T> order, Function<? super T, Image> image, Function<? super T, String> hint) {

    /** A column of text, ordered without regard to case. */
    public static <T> RowColumn<T> text(String id, String title, Function<? super T, String> text) {
        Function<T, String> safe = row -> Objects.requireNonNullElse(text.apply(row), "");
        return new RowColumn<>(id, title, false, false, safe, Comparator.comparing(safe, String.CASE_INSENSITIVE_ORDER), null, null);
    }

    /** A column of whole numbers, with the reader's digit grouping. */
    public static <T> RowColumn<T> number(String id, String title, Function<? super T, Long> number) {
        return new RowColumn<>(id, title, true, false, row -> Times.number(number.apply(row)), Comparator.comparing(number), null, null);
    }

    /** A column of moments in the reader's zone, brief, with the exact value as hint; null is shown as nothing. */
    public static <T> RowColumn<T> time(String id, String title, Function<? super T, Instant> time) {
        return new RowColumn<>(id, title, false, false, row -> Times.brief(time.apply(row)),
                Comparator.comparing(time, Comparator.nullsFirst(Comparator.naturalOrder())), null,
                row -> Times.exact(time.apply(row)));
    }

    /** The same column with images. */
    public RowColumn<T> images(Function<? super T, Image> images) {
        return new RowColumn<>(id, title, right, hidden, text, order, images, hint);
    }

    /** The same column with hints. */
    public RowColumn<T> hints(Function<? super T, String> hints) {
        return new RowColumn<>(id, title, right, hidden, text, order, image, hints);
    }

    /** The same column in another order. */
    public RowColumn<T> ordered(Comparator<? super T> by) {
        return new RowColumn<>(id, title, right, hidden, text, by, image, hint);
    }

    /** The same column, not shown until people ask for it. */
    public RowColumn<T> hide() {
        return new RowColumn<>(id, title, right, true, text, order, image, hint);
    }

    /** The same column, aligned to the right. */
    public RowColumn<T> atRight() {
        return new RowColumn<>(id, title, true, hidden, text, order, image, hint);
    }
}

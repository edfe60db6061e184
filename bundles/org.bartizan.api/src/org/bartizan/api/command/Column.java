// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.command;

import java.util.function.Function;

/**
 * One column of a {@link Report}.
 *
 * @param key the name of the property in JSON, in camelCase; stable, scripts depend on it
 * @param title the heading that people see
 * @param numeric whether people see the values right-aligned
 * @param value reads the value from a row: null, String, Number, Boolean, Enum, {@link java.time.Instant},
 *     {@link java.time.Duration}, {@link java.net.InetAddress}, {@link java.util.Optional}, or a Collection or Map of these
 */
public record Column<T>(String key, String title, boolean numeric, Function<? super T, ?> value) {

    /** A left-aligned column. */
    public static <T> Column<T> text(String key, String title, Function<? super T, ?> value) {
        return new Column<>(key, title, false, value);
    }

    /** A right-aligned column; put the unit into the title. */
    public static <T> Column<T> number(String key, String title, Function<? super T, ?> value) {
        return new Column<>(key, title, true, value);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.sql;

import java.time.Instant;
import java.util.List;

import org.bartizan.eventlog.query.Field;

/** The columns of the table {@code event}. Times are microseconds since 1970 in UTC, severity and category the places of the constants. */
public final class Columns {

    /** All columns in the order of {@link EventRow}. */
    public static final List<String> ALL = List.of("seq", "t", "zone", "number", "name", "category", "severity", "computer", "client",
            "usr", "source", "risk", "path", "wanted", "act", "scan", "definitions", "message", "original");

    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    private Columns() {
    }

    /** The column of a field. */
    public static String of(Field field) {
        return switch (field) {
            case TIME -> "t";
            case EVENT -> "number";
            case USER -> "usr";
            case ACTION -> "act";
            case ANY -> throw new IllegalArgumentException("any is several columns");
            default -> field.text();
        };
    }

    /** A time as it is stored. */
    public static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / NANOS);
    }

    /** A stored time. */
    public static Instant time(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }
}

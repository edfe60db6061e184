// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;
import java.util.stream.Stream;

/** What one level says of a setting. */
enum At {
    UNSET("·"),
    SET("set"),
    LOCKED("**locked**"),
    LOCK_ALONE("lock alone"),
    EXPIRED("expired"),
    EXPIRED_LOCKED("expired, locked");

    /** How the page shows it. */
    final String shown;

    At(String shown) {
        this.shown = shown;
    }

    static final List<At> USUAL = List.of(UNSET, SET, LOCKED);

    boolean sets() {
        return this == SET || this == LOCKED;
    }

    boolean hasValue() {
        return this != UNSET && this != LOCK_ALONE;
    }

    boolean hasLock() {
        return this == LOCKED || this == LOCK_ALONE || this == EXPIRED_LOCKED;
    }

    boolean hasExpired() {
        return this == EXPIRED || this == EXPIRED_LOCKED;
    }

    /** Every way to choose one of these for each of so many levels. */
    static Stream<List<At>> every(List<At> choices, int levels) {
        Stream<List<At>> rows = Stream.of(List.of());
        for (int i = 0; i < levels; i++) {
            rows = rows.flatMap(row -> choices.stream().map(next -> Stream.concat(row.stream(), Stream.of(next)).toList()));
        }
        return rows;
    }
}

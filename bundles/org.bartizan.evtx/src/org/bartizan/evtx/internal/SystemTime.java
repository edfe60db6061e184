// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/** A moment in eight numbers of two bytes: year, month, day of the week, day, hour, minute, second, millisecond. */
final class SystemTime {

    private static final int NANOS = 1_000_000;

    private SystemTime() {
    }

    static boolean valid(byte[] bytes, int at) {
        try {
            return of(bytes, at).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** @throws DateTimeException when there is no such moment */
    static LocalDateTime of(byte[] bytes, int at) {
        return LocalDateTime.of(part(bytes, at, 0), part(bytes, at, 1), part(bytes, at, 3), part(bytes, at, 4), part(bytes, at, 5), part(
                bytes, at, 6), nanos(part(bytes, at, 7)));
    }

    private static int part(byte[] bytes, int at, int part) {
        return LittleEndian.u16(bytes, at + 2 * part);
    }

    // More than 999 milliseconds must not overflow into a valid number.
    private static int nanos(int millis) {
        return Math.min(millis, 1000) * NANOS;
    }
}

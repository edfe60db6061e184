// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.time.Instant;
import java.time.LocalDate;

/** Windows' time: units of 100 ns since 1601, unsigned. */
final class FileTime {

    private static final long PER_SECOND = 10_000_000;
    private static final long UNIX = 11_644_473_600L;
    private static final int DAY = 86_400;

    private FileTime() {
    }

    static Instant instant(long ticks) {
        return Instant.ofEpochSecond(Long.divideUnsigned(ticks, PER_SECOND) - UNIX, Long.remainderUnsigned(ticks, PER_SECOND) * 100);
    }

    /** Such as {@code 2017-07-12T17:16:05.499259900Z}. */
    static void append(long ticks, XmlText out) {
        if (ticks >= 0) {
            append(ticks / PER_SECOND - UNIX, ticks % PER_SECOND * 100, out);
        } else {
            append(Long.divideUnsigned(ticks, PER_SECOND) - UNIX, Long.remainderUnsigned(ticks, PER_SECOND) * 100, out);
        }
    }

    static void append(long second, long nanos, XmlText out) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        int rest = Math.floorMod(second, DAY);
        int year = day.getYear();
        out.digits(year, year > 9999 ? 5 : 4).add('-').digits(day.getMonthValue(), 2).add('-').digits(day.getDayOfMonth(), 2);
        out.add('T').digits(rest / 3600, 2).add(':').digits(rest / 60 % 60, 2).add(':').digits(rest % 60, 2);
        out.add('.').digits(nanos, 9).add('Z');
    }
}

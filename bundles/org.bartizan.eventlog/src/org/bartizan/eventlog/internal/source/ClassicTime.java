// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HexFormat;

/** The time of a classic log: six bytes in hex, years since 1970, month from 0, day, hour, minute, second. */
final class ClassicTime {

    private static final int DIGITS = 12;
    private static final int FIRST_YEAR = 1970;

    private ClassicTime() {
    }

    static LocalDateTime parse(String text) throws UnreadableException {
        if (text.length() == DIGITS) {
            try {
                byte[] part = HexFormat.of().parseHex(text);
                return LocalDateTime.of(FIRST_YEAR + (part[0] & 0xff), part[1] + 1, part[2], part[3], part[4], part[5]);
            } catch (DateTimeException e) {
                throw new UnreadableException("its time " + text + " is no date and time");
            } catch (IllegalArgumentException e) {
                // told below
            }
        }
        throw new UnreadableException("it does not begin with a time of twelve hexadecimal digits");
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bartizan.api.BartizanException;

/** Sizes as people write them, such as {@code 20G}. */
final class Sizes {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([KMGT]?)(i?B)?", Pattern.CASE_INSENSITIVE);
    private static final String UNITS = "KMGT";
    private static final int STEP = 10;
    private static final double THOUSAND = 1024;

    private Sizes() {
    }

    static long parse(String text) {
        Matcher matcher = SIZE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new BartizanException("keep events up to a size of “" + text + "”", "that is no size", "Write one such as 500M or 20G");
        }
        int unit = UNITS.indexOf(matcher.group(2).toUpperCase(Locale.ROOT)) + 1;
        return Long.parseLong(matcher.group(1)) << (matcher.group(2).isEmpty() ? 0 : unit * STEP);
    }

    static String text(long bytes) {
        double value = bytes;
        int unit = -1;
        while (value >= THOUSAND && unit < UNITS.length() - 1) {
            value /= THOUSAND;
            unit++;
        }
        return unit < 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %ciB", value, UNITS.charAt(unit));
    }
}

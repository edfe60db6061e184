// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.util.Arrays;
import java.util.Map;

/** Makes lines of classic logs. */
public final class ClassicText {

    public static final int OLDEST = 39;
    public static final int LATER = 53;
    public static final int NEWEST = 59;

    private ClassicText() {
    }

    /** A line with so many fields, all empty but time, event, category and those given by their position. */
    public static String line(int fields, String time, int event, Map<Integer, String> values) {
        String[] all = new String[fields];
        Arrays.fill(all, "");
        all[0] = time;
        all[1] = Integer.toString(event);
        all[2] = "1";
        all[3] = "2";
        values.forEach((position, value) -> all[position] = value);
        return String.join(",", all);
    }

    /** A virus that was found and quarantined. */
    public static String found(String time, String computer, String risk, String path) {
        return line(LATER, time, 5, Map.of(4, computer, 5, "lena", 6, risk, 7, path, 8, "5", 9, "1", 10, "1", 14, "1037", 26,
                "20021118.007"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The numbers of antivirus events and what they mean: those of table 6-1 of the reference guide, which are also in the Windows event log,
 * and further ones of classic logs. A number that is not known is kept and called {@code Event N}.
 */
public final class EventNumbers {

    /** The number of events that have none, such as events of other programs. */
    public static final int NONE = 0;
    /** A scan ended. */
    public static final int SCAN_STOPPED = 2;
    /** A scan began. */
    public static final int SCAN_STARTED = 3;
    /** A risk was found. */
    public static final int VIRUS_FOUND = 5;
    /** Definitions were loaded. */
    public static final int DEFINITIONS_LOADED = 7;
    /** The antivirus stopped. */
    public static final int SHUTDOWN = 13;
    /** The antivirus started. */
    public static final int STARTUP = 14;

    private static final TreeMap<Integer, Kind> KINDS = new TreeMap<>();

    private record Kind(String name, Category category, Severity severity) {
    }

    static {
        for (String line : EventTable.LINES.split("\n")) {
            String[] parts = line.split("\\|");
            KINDS.put(Integer.valueOf(parts[0]), new Kind(parts[3], Category.valueOf(parts[1]), Severity.valueOf(parts[2])));
        }
    }

    private EventNumbers() {
    }

    /** What an event of that number is called; empty for {@link #NONE}. */
    public static String name(int number) {
        Kind kind = KINDS.get(number);
        return kind != null ? kind.name : number == NONE ? "" : "Event " + number;
    }

    /** What an event of that number is about. */
    public static Category category(int number) {
        Kind kind = KINDS.get(number);
        return kind == null ? Category.OTHER : kind.category;
    }

    /** How much an event of that number matters. */
    public static Severity severity(int number) {
        Kind kind = KINDS.get(number);
        return kind == null ? Severity.INFO : kind.severity;
    }

    /** The number with that name, ignoring case. */
    public static OptionalInt find(String name) {
        return KINDS.entrySet().stream().filter(each -> each.getValue().name.equalsIgnoreCase(name)).mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The known numbers with their names, by number. */
    public static Map<Integer, String> all() {
        TreeMap<Integer, String> names = new TreeMap<>();
        KINDS.forEach((number, kind) -> names.put(number, kind.name));
        return names;
    }
}

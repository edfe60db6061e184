// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.util.List;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventBuilder;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Reading;
import org.bartizan.api.event.Severity;

/** Reads the lines of classic logs by position: 39 fields in the oldest version, 53 later, 59 and more in the newest. */
final class ClassicLines implements LineParser {

    static final int FEWEST = 39;

    private static final int TIME = 0;
    private static final int EVENT = 1;
    private static final int CATEGORY = 2;
    private static final int LOGGER = 3;
    private static final int COMPUTER = 4;
    private static final int USER = 5;
    private static final int RISK = 6;
    private static final int FILE = 7;
    private static final int WANTED = 8;
    private static final int WANTED_NEXT = 9;
    private static final int REAL = 10;
    private static final int DESCRIPTION = 13;
    private static final int SCAN_ID = 14;
    private static final int EVENT_DATA = 17;
    private static final int DEFINITIONS = 26;
    private static final int SEQUENCE = 27;
    private static final int GUID = 32;

    private final ReadOptions options;

    ClassicLines(ReadOptions options) {
        this.options = options;
    }

    @Override
    public Reading.Good parse(long place, String line) throws UnreadableException {
        List<String> fields = CommaFields.split(line);
        if (fields.size() < FEWEST) {
            throw new UnreadableException("it has " + fields.size() + " fields, and a line of such a log has " + FEWEST + " or more");
        }
        int number = number("event", fields.get(EVENT));
        EventBuilder event = Event.builder(ClassicTime.parse(fields.get(TIME)).atZone(options.readZone()).toInstant(), number)
                .zone(options.zone()).source(ClassicSource.NAME + ":" + ClassicCodes.logger(fields.get(LOGGER)))
                .computer(fields.get(COMPUTER).isEmpty() ? options.computer() : fields.get(COMPUTER)).user(fields.get(USER))
                .risk(fields.get(RISK)).path(fields.get(FILE)).scanId(fields.get(SCAN_ID)).clientId(id(fields.get(GUID)))
                .definitions(first(fields.get(DEFINITIONS), fields.get(SEQUENCE)))
                .message(first(fields.get(DESCRIPTION), fields.get(EVENT_DATA))).original(line);
        actions(fields, number, event);
        if (!fields.get(CATEGORY).isEmpty()) {
            event.category(Category.ofClassicCode(number("category", fields.get(CATEGORY))));
        }
        return new Reading.Good(place, event.build(), true);
    }

    private static void actions(List<String> fields, int number, EventBuilder event) {
        String wanted = ClassicCodes.action(fields.get(WANTED));
        String next = ClassicCodes.action(fields.get(WANTED_NEXT));
        String real = fields.get(REAL);
        if (number == EventNumbers.VIRUS_FOUND) {
            event.severity(ClassicCodes.dealtWith(real) ? Severity.WARNING : Severity.CRITICAL);
        }
        boolean risk = !fields.get(RISK).isEmpty();
        // Without a risk the fields hold leftovers, which mean nothing.
        event.actions(risk ? wanted + (next.isEmpty() || next.equals(wanted) ? "" : ", then " + next) : "", risk ? ClassicCodes.action(real)
                : "");
    }

    private static int number(String what, String text) throws UnreadableException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new UnreadableException("its " + what + " '" + (text.length() > 20 ? text.substring(0, 20) + "…" : text)
                    + "' is no number");
        }
    }

    private static String id(String guid) {
        return guid.chars().allMatch(c -> c == '0' || c == '-' || c == '{' || c == '}') ? "" : guid;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}

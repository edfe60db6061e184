// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at its commas; a field with commas stands in quotes, a quote within it is doubled. */
final class CommaFields {

    /** No known log has a third of these. */
    static final int MAX_FIELDS = 256;

    private CommaFields() {
    }

    /** @throws UnreadableException when a quote is not closed, or there are absurdly many fields */
    static List<String> split(String line) throws UnreadableException {
        List<String> fields = new ArrayList<>(64);
        int at = 0;
        while (true) {
            if (fields.size() == MAX_FIELDS) {
                throw new UnreadableException("it has more than " + MAX_FIELDS + " fields");
            }
            int comma;
            if (at < line.length() && line.charAt(at) == '"') {
                int close = closing(line, at);
                comma = line.indexOf(',', close);
                // What follows a quote before the comma belongs to the field: better a field too long than one lost.
                String rest = line.substring(close + 1, comma < 0 ? line.length() : comma);
                fields.add(line.substring(at + 1, close).replace("\"\"", "\"") + rest.stripTrailing());
            } else {
                comma = line.indexOf(',', at);
                fields.add(line.substring(at, comma < 0 ? line.length() : comma).strip());
            }
            if (comma < 0) {
                return fields;
            }
            at = comma + 1;
        }
    }

    private static int closing(String line, int open) throws UnreadableException {
        int at = line.indexOf('"', open + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        if (at < 0) {
            throw new UnreadableException("the quote before its field " + count(line, open) + " is not closed");
        }
        return at;
    }

    private static long count(String line, int open) {
        return 1 + line.substring(0, open).chars().filter(c -> c == ',').count();
    }
}

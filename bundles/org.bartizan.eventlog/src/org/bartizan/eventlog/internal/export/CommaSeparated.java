// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;

import org.bartizan.api.event.Event;
import org.bartizan.eventlog.store.StoredEvent;

/** Writes comma-separated values as RFC 4180 has them. */
final class CommaSeparated {

    private CommaSeparated() {
    }

    static long write(Iterator<StoredEvent> events, Writer out) throws IOException {
        out.write(String.join(",", EventFields.all(Event.builder(Instant.EPOCH, 0).build()).keySet()) + "\r\n");
        long count = 0;
        for (; events.hasNext(); count++) {
            int column = 0;
            for (Map.Entry<String, Object> value : EventFields.all(events.next().event()).entrySet()) {
                out.write(column++ == 0 ? "" : ",");
                out.write(value.getValue() == null ? "" : quoted(EventFields.text(value.getValue())));
            }
            out.write("\r\n");
        }
        return count;
    }

    private static String quoted(String text) {
        // A spreadsheet would run what begins so, and the names of files come from strangers.
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?\\d+");
        String harmless = formula ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}

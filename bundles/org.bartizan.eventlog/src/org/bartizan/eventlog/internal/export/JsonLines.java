// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;

import org.bartizan.api.event.Event;
import org.bartizan.eventlog.store.StoredEvent;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a JSON object on each line. */
public final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {
    }

    /** One event, without the end of the line. */
    public static String line(Event event) {
        java.io.StringWriter text = new java.io.StringWriter();
        try {
            write(event, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static long write(Iterator<StoredEvent> events, Writer out) throws IOException {
        long count = 0;
        for (; events.hasNext(); count++) {
            write(events.next().event(), out);
            out.write('\n');
        }
        return count;
    }

    private static void write(Event event, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).disable(
                JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> value : EventFields.all(event).entrySet()) {
                json.writeFieldName(value.getKey());
                switch (value.getValue()) {
                    case null -> json.writeNull();
                    case Integer number -> json.writeNumber(number);
                    default -> json.writeString(EventFields.text(value.getValue()));
                }
            }
            json.writeEndObject();
        }
    }
}

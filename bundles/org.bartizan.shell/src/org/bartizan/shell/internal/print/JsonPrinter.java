// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.bartizan.api.AddressText;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Writes a report as JSON: facts as one object, a table as an array with a line for each row, read one at a time. */
final class JsonPrinter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer writer;
    private final BooleanSupplier cancelled;

    JsonPrinter(Writer writer, BooleanSupplier cancelled) {
        this.writer = writer;
        this.cancelled = cancelled;
    }

    // The generator is never closed: that would end an array that a failure left open, and half an answer would pass for a whole one.
    @SuppressWarnings("resource")
    void print(Report report) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(writer).setPrettyPrinter(new LinePerRow());
        if (report.facts() != null) {
            value(report.facts(), json);
        } else {
            table(report, json);
        }
        json.writeRaw('\n');
        json.flush();
    }

    private void table(Report report, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Iterator<Object> rows = report.rows().iterator(); rows.hasNext();) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Object row = rows.next();
            json.writeStartObject();
            for (Column<Object> column : report.columns()) {
                json.writeFieldName(column.key());
                value(column.value().apply(row), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean yes -> json.writeBoolean(yes);
            case Number number -> number(number, json);
            case Optional<?> optional -> value(optional.orElse(null), json);
            case Enum<?> constant -> text(People.constant(constant), json);
            case InetAddress address -> text(AddressText.of(address), json);
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    value(entry.getValue(), json);
                }
                json.writeEndObject();
            }
            case java.util.Collection<?> several -> {
                json.writeStartArray();
                for (Object each : several) {
                    value(each, json);
                }
                json.writeEndArray();
            }
            // An Instant and a Duration say themselves as ISO 8601 wants it.
            default -> text(value.toString(), json);
        }
    }

    private static void number(Number number, JsonGenerator json) throws IOException {
        switch (number) {
            case Double d when !Double.isFinite(d) -> json.writeNull();
            case Float f when !Float.isFinite(f) -> json.writeNull();
            case Double d -> json.writeNumber(d);
            case Float f -> json.writeNumber(f);
            case BigDecimal d -> json.writeNumber(d);
            case BigInteger i -> json.writeNumber(i);
            default -> json.writeNumber(number.longValue());
        }
    }

    /** Escapes also what JSON allows but a terminal would obey. */
    private static void text(String text, JsonGenerator json) throws IOException {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c >= 0x7f && !pair && !(i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c)) && Text.obeyed(c)) {
                escaped = escaped == null ? new StringBuilder().append('"').append(JsonStringEncoder.getInstance().quoteAsString(
                        text.substring(0, i))) : escaped;
                escaped.append(String.format("\\u%04x", (int) c));
            } else if (escaped != null) {
                escaped.append(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(c)));
            }
        }
        if (escaped == null) {
            json.writeString(text);
        } else {
            json.writeRawValue(escaped.append('"').toString());
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.bartizan.api.command.Report;

/** Prints what commands return. Rows are read once, as they are written. */
public final class ReportPrinter {

    private final Style style;
    private final BooleanSupplier cancelled;

    /** @param cancelled whether the reader has had enough; the rows that are left are not read then */
    public ReportPrinter(Style style, BooleanSupplier cancelled) {
        this.style = style;
        this.cancelled = cancelled;
    }

    /**
     * Writes the report in UTF-8 and flushes.
     *
     * @throws IOException when nobody reads any more
     */
    public void print(Report report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        try {
            print(report, writer);
        } finally {
            close(report.rows());
        }
        writer.flush();
    }

    private void print(Report report, Writer writer) throws IOException {
        if (report.json()) {
            new JsonPrinter(writer, cancelled).print(report);
            return;
        }
        if (report.facts() != null) {
            facts(report.facts(), "", writer);
        } else {
            long rows = new TablePrinter(report.columns(), style, cancelled).print(report.rows(), writer);
            if (rows == 0 && report.notes().isEmpty()) {
                writer.write(style.faint("Nothing to show.") + "\n");
            }
        }
        for (String note : report.notes()) {
            writer.write(Text.harmlessLines(note) + "\n");
        }
    }

    private void facts(Map<?, ?> facts, String indent, Writer writer) throws IOException {
        int width = facts.keySet().stream().mapToInt(key -> Text.columns(People.label(key.toString()))).max().orElse(0);
        for (Map.Entry<?, ?> fact : facts.entrySet()) {
            String label = People.label(fact.getKey().toString());
            if (fact.getValue() instanceof Map<?, ?> nested && !nested.isEmpty()) {
                writer.write(indent + style.heading(label) + "\n");
                facts(nested, indent + "  ", writer);
            } else if (fact.getValue() instanceof Iterable<?> several && hasMaps(several)) {
                writer.write(indent + style.heading(label) + "\n");
                for (Object each : several) {
                    writer.write(indent + "  " + People.text(each, style.zone()) + "\n");
                }
            } else {
                String padding = " ".repeat(width - Text.columns(label) + 2);
                String text = empty(fact.getValue()) ? style.faint("none") : People.text(fact.getValue(), style.zone());
                writer.write((indent + style.heading(label) + padding + text).stripTrailing() + "\n");
            }
        }
    }

    private static boolean empty(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty() || value instanceof Collection<?> several && several.isEmpty();
    }

    private static boolean hasMaps(Iterable<?> several) {
        var each = several.iterator();
        return each.hasNext() && each.next() instanceof Map;
    }

    private static void close(Object rows) throws IOException {
        if (rows instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Preview;

/** What an edited file would change, as one table: first in the organization, then on its computers. */
final class DiffReport {

    private static final int NAMED = 3;

    /** Of one of the two, the other is null. */
    private record Line(DiffRow change, Effect effect) {

        String what() {
            return change == null ? PreviewReport.words(effect) : change.what();
        }

        String of() {
            return change == null ? effect.subject() : change.feature();
        }

        String from() {
            return change == null ? effect.from() : change.from();
        }

        String to() {
            return change == null ? effect.to() : change.to();
        }

        int count() {
            return change == null ? effect.computers().size() : change.objects().size();
        }

        String some() {
            List<String> all = change == null ? effect.computers().stream().map(Effect.Computer::name).toList() : change.objects();
            String names = all.stream().limit(NAMED).collect(Collectors.joining(", "));
            return all.size() > NAMED ? names + ", …" : names;
        }

        List<?> all() {
            return change == null
                    ? effect.computers().stream().map(c -> Map.of("id", c.id(), "name", c.name(), "path", c.path())).toList()
                    : change.objects();
        }
    }

    private DiffReport() {
    }

    /** @param warning a note for people, or null */
    static Report of(Preview preview, String warning, boolean json) {
        List<DiffRow> rows = DiffRow.of(preview.changes());
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new Line(row, null)));
        preview.effects().forEach(effect -> lines.add(new Line(null, effect)));
        Report report = Report.table(lines, columns(json)).json(json);
        if (rows.isEmpty()) {
            return report.note("Nothing would be different.");
        }
        String removed = DiffRow.removed(rows);
        report = report.note(Counted.number(preview.changes().size(), "change") + " of the organization, which "
                + (preview.computers() == 0 ? "no computer notices" : Counted.number(preview.computers(), "computer") + " would notice")
                + (removed.isEmpty() ? ". Nothing is removed." : ". REMOVED: " + removed + "."));
        return warning == null ? report : report.note(warning);
    }

    @SuppressWarnings("unchecked")
    private static Column<Line>[] columns(boolean json) {
        Column<Line> in = Column.text("in", "IN", line -> line.change == null ? "computers" : "file");
        Column<Line> what = Column.text("what", "WHAT", line -> json && line.change == null ? line.effect.kind() : line.what());
        Column<Line> of = Column.text("of", "OF", Line::of);
        Column<Line> from = Column.text("from", "FROM", Line::from);
        Column<Line> to = Column.text("to", "TO", Line::to);
        Column<Line> count = Column.number("count", "COUNT", Line::count);
        return json ? new Column[] {in, what, of, from, to, count, Column.<Line>text("objects", "", Line::all)}
                : new Column[] {in, what, of, from, to, count, Column.<Line>text("some", "SUCH AS", Line::some)};
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Effect.Computer;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.fleet.policy.Setting;

/** What a change would do, as a table: a line for each effect, or one for each effect on each computer. */
final class PreviewReport {

    private static final int NAMED = 3;

    private record Line(Effect effect, Computer computer) {
    }

    private PreviewReport() {
    }

    /** @param each whether every computer gets a line of its own; scripts get all computers of an effect in any case */
    static Report of(Preview preview, boolean each, boolean json) {
        List<Line> lines = each && !json
                ? preview.effects().stream().flatMap(e -> e.computers().stream().map(c -> new Line(e, c))).toList()
                : preview.effects().stream().map(e -> new Line(e, null)).toList();
        Report report = Report.table(lines, columns(each, json)).json(json);
        if (preview.changes().isEmpty()) {
            return report.note("Nothing would be different.");
        }
        return report.note(preview.computers() == 0 ? "No computer would run anything else."
                : Counted.number(preview.computers(), "computer") + " would change.").note("Nothing was changed yet.");
    }

    @SuppressWarnings("unchecked")
    private static Column<Line>[] columns(boolean each, boolean json) {
        Column<Line> what = Column.text("what", "WHAT", line -> json ? line.effect.kind() : words(line.effect));
        Column<Line> subject = Column.text("subject", "OF", line -> line.effect.subject());
        if (json) {
            return new Column[] {what, subject, Column.<Line>text("from", "FROM", line -> line.effect.from()),
                    Column.<Line>text("to", "TO", line -> line.effect.to()),
                    Column.<Line>text("fromSource", "", line -> source(line.effect.fromSource())),
                    Column.<Line>text("toSource", "", line -> source(line.effect.toSource())),
                    Column.<Line>number("count", "", line -> line.effect.computers().size()),
                    Column.<Line>text("computers", "", line -> line.effect.computers().stream()
                            .map(c -> Map.of("id", c.id(), "name", c.name(), "path", c.path())).toList())};
        }
        Column<Line> from = Column.text("from", "FROM", line -> placed(line.effect.from(), line.effect.fromSource()));
        Column<Line> to = Column.text("to", "TO", line -> placed(line.effect.to(), line.effect.toSource()));
        return each ? new Column[] {Column.<Line>text("computer", "COMPUTER", line -> line.computer.path()), what, subject, from, to}
                : new Column[] {what, subject, from, to, Column.<Line>number("count", "COMPUTERS", line -> line.effect.computers().size()),
                        Column.<Line>text("computers", "SUCH AS", line -> some(line.effect.computers()))};
    }

    static String words(Effect effect) {
        return switch (effect.kind()) {
            case SETTING_CHANGED -> "setting";
            case LOCK_CHANGED -> "lock";
            case SCAN_ADDED -> "scan added";
            case SCAN_CHANGED -> "scan changed";
            case SCAN_REMOVED -> "scan REMOVED";
            case COMPUTER_ADDED -> "computer added";
            case COMPUTER_REMOVED -> "computer REMOVED";
            case COMPUTER_CHANGED -> "computer";
        };
    }

    private static String placed(String text, Origin source) {
        return text == null ? "" : source == null ? text : text + " (" + source.name() + ")";
    }

    private static Map<String, ?> source(Origin source) {
        return source == null ? null : origin(source);
    }

    /** A place for scripts. */
    static Map<String, ?> origin(Origin origin) {
        return Map.of("level", origin.level(), "id", origin.id(), "path", origin.path());
    }

    private static String some(List<Computer> computers) {
        String names = computers.stream().limit(NAMED).map(Computer::name).collect(Collectors.joining(", "));
        return computers.size() > NAMED ? names + ", …" : names;
    }

    /** A value for scripts: as its type is where JSON has that type, otherwise as people read it. */
    static Object typed(Setting setting, Object value) {
        return value instanceof Boolean || value instanceof Number || value instanceof List ? value : value == null ? null
                : setting.text(value);
    }
}

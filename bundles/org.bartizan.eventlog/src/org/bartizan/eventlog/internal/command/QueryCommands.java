// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.command.TextCompletion;
import org.bartizan.eventlog.EventLog;
import org.bartizan.eventlog.ExportFormat;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.query.QueryText;
import org.bartizan.eventlog.store.Count;
import org.bartizan.eventlog.store.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands that read the event log. */
@Component(service = QueryCommands.class, property = {"osgi.command.scope=eventlog", "osgi.command.function=query",
        "osgi.command.function=count", "osgi.command.function=watch", "osgi.command.function=export"})
@Descriptor("Events of the fleet: import, search, count, export")
public final class QueryCommands implements TextCompletion {

    static final String JSON = "Prints JSON for scripts.";
    private static final String QUERY = "The query, best in single quotes, because the shell has other uses for ( ) < > | *. Without one,"
            + " every event.";
    private static final long USUAL_LIMIT = 200;

    private final EventLog log;

    /** Called by the framework. */
    @Activate
    public QueryCommands(@Reference EventLog log) {
        this.log = log;
    }

    /** Shows events. */
    @Descriptor("Shows the events that a query wants, the newest 200 unless it says otherwise. A condition compares time, event, name,"
            + " category, severity, computer, client, user, source, risk, path, wanted, action, scan, definitions, message, original or any"
            + " with = != < <= > >= ~ !~ in (…) and combines that with and, or, not and parentheses; ~ is for patterns with * and ?, or for"
            + " a part of the text. Behind it may stand since and until (7d is seven days ago), order by, limit, and count by.")
    @Examples({"eventlog:query", "eventlog:query 'risk ~ \"*changeup*\" since 7d'",
            "eventlog:query 'event in (5, 17) and computer ~ \"PC-0*\" order by computer limit 50'",
            "eventlog:query 'severity >= error and not category = security since today' --json"})
    public Report query(CommandSession session,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(QUERY) String... query) {
        EventQuery read = read(query);
        if (read.counting() != null) {
            return counted(read, progress(session), json);
        }
        EventQuery limited = read.limit() == 0 ? read.limit(USUAL_LIMIT) : read;
        Rows rows = new Rows(() -> log.find(limited, Slice.ALL, progress(session)));
        Report report = Report.table(rows, EventColumns.of(json)).json(json);
        return json || read.limit() > 0 || !rows.iterator().hasNext() ? report : report.note("The newest " + USUAL_LIMIT
                + " at most; write limit N for more.");
    }

    /** Counts events. */
    @Descriptor("Counts the events that a query wants: all of them, or with count by for each value of some fields and each span of time.")
    @Examples({"eventlog:count", "eventlog:count 'event = 5 since 30d'", "eventlog:count 'count by risk, 1d'",
            "eventlog:count 'event = 5 since 30d count by computer limit 10'"})
    public Report count(CommandSession session,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(QUERY) String... query) {
        EventQuery read = read(query);
        if (read.counting() != null) {
            return counted(read, progress(session), json);
        }
        return Report.facts(Map.of("events", log.count(read, progress(session)))).json(json);
    }

    private Report counted(EventQuery query, Progress progress, boolean json) {
        List<Column<Count>> columns = new ArrayList<>();
        if (query.counting().span() != null) {
            columns.add(Column.text("begin", "BEGIN", Count::begin));
        }
        List<Field> fields = query.counting().fields();
        for (int i = 0; i < fields.size(); i++) {
            int place = i;
            columns.add(Column.text(fields.get(i).text(), fields.get(i).name(), count -> count.values().get(place)));
        }
        columns.add(Column.number("events", "EVENTS", Count::count));
        @SuppressWarnings("unchecked") Column<Count>[] all = columns.toArray(Column[]::new);
        return Report.table(log.counts(query, progress), all).json(json);
    }

    /** Shows events as they come. */
    @Descriptor("Shows the events that a query wants as they come, until Ctrl+C; with --json, one object on each line.")
    @Examples({"eventlog:watch", "eventlog:watch 'severity >= warning'", "eventlog:watch 'event = 5' --json"})
    public void watch(CommandSession session,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("Ends after so many events; 0 for never.") @Parameter(names = "--most", absentValue = "0") long most,
            @Descriptor(QUERY) String... query) {
        EventQuery read = read(query);
        if (read.counting() != null) {
            throw new BartizanException("watch", "a query that counts has no events to show", "Leave count by out");
        }
        new Watching(log, read, session.getConsole(), json).run(most, progress(session));
    }

    /** Writes events to a file. */
    @Descriptor("Writes the events that a query wants to a file: CSV, JSON lines or Parquet, by the end of the file's name (.csv, .jsonl,"
            + " .parquet) unless told otherwise. In CSV, text that a spreadsheet would take for a formula begins with an apostrophe.")
    @Examples({"eventlog:export detections.csv 'event = 5 since 30d'", "eventlog:export all.parquet",
            "eventlog:export today.log 'since today' --format jsonl --replace"})
    public Report export(CommandSession session,
            @Descriptor("csv, jsonl or parquet.") @Parameter(names = "--format", absentValue = "") ExportFormat format,
            @Descriptor("Replaces the file if it is there.") @Parameter(names = "--replace", presentValue = "true",
                    absentValue = "false") boolean replace,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The file to write.") Path file,
            @Descriptor(QUERY) String... query) {
        EventQuery read = read(query);
        if (read.counting() != null) {
            throw new BartizanException("export to " + file, "a query that counts has no events to write", "Leave count by out");
        }
        ExportFormat used = format == null ? byName(file) : format;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file.toString());
        facts.put("format", used);
        facts.put("events", log.export(read, used, file, replace, progress(session)));
        return Report.facts(facts).json(json);
    }

    @Override
    public List<String> completeText(String command, String before) {
        return QueryText.complete(before);
    }

    private static ExportFormat byName(Path file) {
        String name = file.getFileName().toString();
        for (ExportFormat format : ExportFormat.values()) {
            if (name.regionMatches(true, Math.max(0, name.length() - format.name().length() - 1), "." + format.name(), 0, format.name()
                    .length() + 1)) {
                return format;
            }
        }
        throw new BartizanException("export to " + file, "its name does not tell a format", "Let it end in .csv, .jsonl or .parquet, or add"
                + " --format");
    }

    private static EventQuery read(String[] words) {
        return QueryText.read(String.join(" ", words), Instant.now(), ZoneId.systemDefault());
    }

    private static Progress progress(CommandSession session) {
        return Progress.of(session.get(Progress.SESSION_KEY));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.event.EventSource;
import org.bartizan.eventlog.EventLog;
import org.bartizan.eventlog.ImportRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands that bring events in. */
@Component(service = ImportCommands.class, property = {"osgi.command.scope=eventlog", "osgi.command.function=import",
        "osgi.command.function=follow", "osgi.command.function=unfollow", "osgi.command.function=sources"})
@Descriptor("Events of the fleet: import, search, count, export")
public final class ImportCommands {

    private static final String SOURCE = "Reads the files with this source (see eventlog:sources) instead of finding out.";
    private static final String ZONE = "The zone of local times in the files, such as Europe/Berlin; otherwise they are taken for this"
            + " computer's.";
    private static final String COMPUTER = "The computer that events belong to which name none.";
    private static final String FILES = "Files and folders.";

    private final EventLog log;

    /** Called by the framework. */
    @Activate
    public ImportCommands(@Reference EventLog log) {
        this.log = log;
    }

    /** Imports files and folders. */
    @Descriptor("Imports log files, or all those of a folder, into the event log. The same file a second time adds nothing. What cannot be"
            + " read is kept as text, counted and reported, and does not stop the rest; the command fails when a file cannot be read or"
            + " nothing in it makes sense.")
    @Examples({"eventlog:import 11192002.log", "eventlog:import logs --zone America/New_York",
            "eventlog:import clamd.log --computer MAIL --json"})
    public Report _import(CommandSession session,
            @Descriptor(SOURCE) @Parameter(names = "--source", absentValue = "") String source,
            @Descriptor(ZONE) @Parameter(names = "--zone", absentValue = "") String zone,
            @Descriptor(COMPUTER) @Parameter(names = "--computer", absentValue = "") String computer,
            @Descriptor(QueryCommands.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILES) Path file,
            @Descriptor("More files and folders.") Path... more) {
        return ImportReports.of(log.importFrom(request(source, zone, computer, file, more), Progress.of(session.get(Progress.SESSION_KEY))),
                json);
    }

    /** Follows files and folders. */
    @Descriptor("Imports log files or folders and goes on as they grow, as long as Bartizan runs and whenever it starts again.")
    @Examples({"eventlog:follow /var/log/clamav/clamav.log", "eventlog:follow logs --zone Europe/Berlin"})
    public Report follow(
            @Descriptor(SOURCE) @Parameter(names = "--source", absentValue = "") String source,
            @Descriptor(ZONE) @Parameter(names = "--zone", absentValue = "") String zone,
            @Descriptor(COMPUTER) @Parameter(names = "--computer", absentValue = "") String computer,
            @Descriptor(QueryCommands.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(FILES) Path file,
            @Descriptor("More files and folders.") Path... more) {
        log.follow(request(source, zone, computer, file, more));
        return followed(json);
    }

    /** Ends following. */
    @Descriptor("Ends following a log file or folder; what was imported stays.")
    @Examples("eventlog:unfollow logs")
    public Report unfollow(
            @Descriptor(QueryCommands.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The file or folder.") Path file) {
        if (!log.unfollow(file)) {
            throw new BartizanException("stop following " + file, "it is not followed", "eventlog:sources --followed lists what is");
        }
        return followed(json);
    }

    /** Lists the sources. */
    @Descriptor("Lists the kinds of log files that can be imported, or with --followed what is followed.")
    @Examples({"eventlog:sources", "eventlog:sources --followed"})
    public Report sources(
            @Descriptor("Lists the files and folders that are followed.") @Parameter(names = "--followed", presentValue = "true",
                    absentValue = "false") boolean followed,
            @Descriptor(QueryCommands.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        return followed ? followed(json) : Report.table(log.sources(), Column.text("source", "SOURCE", EventSource::name), Column.text(
                "reads",
                "READS", EventSource::description), Column.text("follows", "FOLLOWS", EventSource::follows)).json(json);
    }

    private Report followed(boolean json) {
        return Report.table(log.followed(), Column.text("file", "FILE", (ImportRequest each) -> each.files().getFirst().toString()), Column
                .text("source", "SOURCE", ImportRequest::source), Column.text("zone", "ZONE", (ImportRequest each) -> each.zone() == null
                        ? ""
                        : each.zone().getId()), Column.text("computer", "COMPUTER", ImportRequest::computer)).json(json);
    }

    private static ImportRequest request(String source, String zone, String computer, Path file, Path... more) {
        List<Path> files = new java.util.ArrayList<>(List.of(file));
        files.addAll(List.of(more));
        try {
            return new ImportRequest(files, source, zone.isEmpty() ? null : ZoneId.of(zone), computer);
        } catch (DateTimeException e) {
            throw new BartizanException("read times in the zone “" + zone + "”", "there is no such zone",
                    "Write one such as Europe/Berlin or +01:00", e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;

import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Change;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell commands that tell and undo what was changed. */
@Component(service = HistoryCommands.class, property = {"osgi.command.scope=org", "osgi.command.function=log", "osgi.command.function=undo",
        "osgi.command.function=redo"})
@Descriptor("The organization: its server groups, client groups and computers, and who changed what")
public final class HistoryCommands {

    private static final String LIMIT = "How many changes to show, the latest first.";

    private final Fleet fleet;

    /** Called by the framework. */
    @Activate
    public HistoryCommands(@Reference Fleet fleet) {
        this.fleet = fleet;
    }

    /** Lists changes. */
    @Descriptor("Shows who changed what and when, or the details of one change.")
    @Examples({"org:log", "org:log --limit 100", "org:log 12  # every detail of change 12"})
    public Report log(@Descriptor(LIMIT) @Parameter(names = "--limit", absentValue = "20") int limit,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        if (limit < 1) {
            throw new BartizanException("show " + limit + " changes", "that is none", "Give --limit 1 or more");
        }
        List<Commit> commits = fleet.log(limit);
        Report report = Report.table(commits, Column.number("number", "CHANGE", Commit::number), Column.text("at", "TIME", Commit::at),
                Column.text("author", "AUTHOR", Commit::author), Column.text("label", "WHAT", Commit::label),
                Column.number("changes", "DETAILS", commit -> commit.changes().size()),
                Column.number("undoes", "UNDOES", commit -> commit.undoes() == 0 ? null : commit.undoes())).json(json);
        return fleet.undoLabel() == null ? report : report.note("org:undo would undo: " + fleet.undoLabel());
    }

    /** Details one change. */
    public Report log(@Descriptor(LIMIT) @Parameter(names = "--limit", absentValue = "20") int limit,
            @Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("The number of a change, to see its details.") long change) {
        Commit commit = find(change);
        return Report.table(commit.changes(), Column.text("kind", "KIND", Change::kind), Column.text("object", "OBJECT", Change::object),
                Column.text("feature", "FEATURE", Change::feature), Column.text("from", "FROM", Change::from),
                Column.text("to", "TO", Change::to), Column.text("id", "ID", Change::objectId)).json(json)
                .note(commit.label() + ", by " + commit.author());
    }

    /** Undoes. */
    @Descriptor("Undoes the latest change that is not undone; the undoing is a change of its own.")
    public Report undo(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        return Done.of(fleet.undo(Author.current()), json);
    }

    /** Does again. */
    @Descriptor("Does again what was undone last, if nothing was changed since.")
    public Report redo(@Descriptor(Descriptions.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        return Done.of(fleet.redo(Author.current()), json);
    }

    private Commit find(long number) {
        List<Commit> latest = fleet.log(1);
        long last = latest.isEmpty() ? 0 : latest.getFirst().number();
        if (number < 1 || number > last) {
            throw new BartizanException("show change " + number, last == 0 ? "nothing was changed yet" : "there are the changes 1 to "
                    + last,
                    "See org:log");
        }
        int limit = (int) Math.min(Integer.MAX_VALUE, last - number + 1);
        return fleet.log(limit).stream().filter(commit -> commit.number() == number).findFirst()
                .orElseThrow(() -> new BartizanException("show change " + number, "the journal no longer has it", "See org:log"));
    }
}

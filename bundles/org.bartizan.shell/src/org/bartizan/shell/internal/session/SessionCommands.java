// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.util.List;
import java.util.function.Supplier;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;

/** The commands that are about the session itself. */
@Descriptor("The shell itself")
public final class SessionCommands {

    static final String EXIT = ".exit";

    /** The key under which an interactive session keeps a {@code Supplier<List<Typed>>} of what was typed. */
    public static final String HISTORY = ".history";

    SessionCommands() {
    }

    /**
     * A line of the history.
     *
     * @param number counts from the first line that is still kept
     * @param line what was typed
     */
    public record Typed(int number, String line) {
    }

    /** Ends the session. */
    @Descriptor("Leaves the shell.")
    public void exit(CommandSession session) {
        session.put(EXIT, true);
    }

    /** What was typed. */
    @Descriptor("Lists what was typed on this data directory, the latest last.")
    @SuppressWarnings("unchecked")
    public Report history(CommandSession session,
            @Parameter(names = "--limit", absentValue = "50") @Descriptor("How many lines at most") int limit,
            @Parameter(names = "--json", presentValue = "true", absentValue = "false") @Descriptor("Print JSON") boolean json) {
        if (!(session.get(HISTORY) instanceof Supplier<?> history)) {
            throw new BartizanException("list the history", "only a shell that people type into has one", "Start it without -c");
        }
        List<Typed> typed = ((Supplier<List<Typed>>) history).get();
        return Report.table(typed.subList(Math.max(0, typed.size() - Math.max(0, limit)), typed.size()),
                Column.number("number", "NO", Typed::number), Column.text("line", "LINE", Typed::line)).json(json);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Process;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.shell.internal.command.Processor;
import org.bartizan.shell.internal.print.ReportPrinter;
import org.bartizan.shell.internal.print.Style;
import org.bartizan.shell.internal.print.Text;

/**
 * Prints reports that do not reach the person directly: Gogo would turn one that goes into a pipe into text as a whole, drop one that goes
 * into a file, and lose those of a loop.
 */
final class Piped implements Processor.Results {

    /** Returns the result of a command if the session is to show it; prints it where it goes and returns null otherwise. */
    @Override
    public Object of(CommandSession session, Object result) throws IOException {
        Process process = Process.Utils.current();
        if (process == null || process.isTty(1) && process.job().parent() == null) {
            return result;
        }
        if (result instanceof String text) {
            process.out().println(Text.harmlessLines(text).stripTrailing());
            return null;
        }
        if (!(result instanceof Report report) || !(session.get(Client.SESSION_KEY) instanceof Client client)) {
            return result;
        }
        Style style = process.isTty(1) ? client.outStyle() : Style.plain(client.zone());
        new ReportPrinter(style, process.out()::checkError).print(report, process.out());
        if (report.failures() > 0) {
            throw new BartizanException("finish", "it failed for " + report.failures() + " of the computers (see above)", "");
        }
        return null;
    }

    /** Gogo itself drops the failure of all commands of a pipe but the last, after a message with the name of its class. */
    @Override
    public Object failed(CommandSession session, Exception thrown) throws Exception {
        Process process = Process.Utils.current();
        if (process == null || process.job().processes().getLast() == process
                || !(session.get(ShellSession.KEY) instanceof ShellSession shell)) {
            throw thrown;
        }
        shell.failedInPipe(thrown);
        process.error(1);
        return null;
    }
}

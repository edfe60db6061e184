// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import java.io.IOError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.bartizan.shell.internal.session.Client;
import org.bartizan.shell.internal.session.Interpreter;
import org.bartizan.shell.internal.session.SessionCommands;
import org.bartizan.shell.internal.session.SessionCommands.Typed;
import org.bartizan.shell.internal.session.ShellSession;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** Asks a person for one line after the other, on the terminal of this process or on one far away. */
public final class LineLoop {

    private static final String PROMPT = "bartizan> ";
    private static final String MORE = "%P  > ";
    private static final int HISTORY = 5_000;
    private static final int LISTED = 200;
    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;

    private final Terminal terminal;
    private final Client client;
    private final ShellSession session;
    private final LineReader reader;

    /**
     * @param base how the person wants things; its streams give way to those of the terminal
     * @param history the file that keeps what was typed
     */
    public LineLoop(Interpreter interpreter, Terminal terminal, Client base, Path history) {
        this.terminal = terminal;
        if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
            // Serial lines and some programs that make terminals do not tell a size, and nothing fits into none.
            terminal.setSize(new Size(USUAL_WIDTH, USUAL_HEIGHT));
        }
        this.client = new Client(terminal.input(), terminal.output(), terminal.output(), true, true, base.colour(), terminal::getWidth,
                base.directory(), base.zone(), base.debug(), new TerminalAsk(terminal), base.credentials());
        this.session = interpreter.open(client);
        this.reader = LineReaderBuilder.builder().terminal(terminal).appName("bartizan").parser(new org.apache.felix.gogo.jline.Parser())
                .completer(new CommandCompleter(interpreter.catalog(), base.directory()))
                .highlighter(new CommandHighlighter(interpreter.catalog(), base.colour())).variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.HISTORY_SIZE, HISTORY).variable(LineReader.HISTORY_FILE_SIZE, HISTORY)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, MORE).variable(LineReader.LIST_MAX, LISTED).option(Option.AUTO_FRESH_LINE,
                        true)
                .option(Option.DISABLE_EVENT_EXPANSION, true).option(Option.INSERT_TAB, false).build();
    }

    /** Runs until the person leaves. */
    public void run() {
        Supplier<List<Typed>> typed = this::typed;
        session.offer(SessionCommands.HISTORY, typed);
        terminal.handle(Signal.INT, signal -> session.cancel());
        terminal.handle(Signal.QUIT, Terminal.SignalHandler.SIG_IGN);
        terminal.handle(Signal.TSTP, Terminal.SignalHandler.SIG_IGN);
        try {
            greet();
            if (!session.enter()) {
                return;
            }
            while (!session.exited() && next()) {
                terminal.flush();
            }
        } finally {
            session.close();
        }
    }

    private void greet() {
        terminal.writer().println("Bartizan shell. \"help\" lists the commands, Tab completes them, Ctrl+D leaves.");
        terminal.flush();
    }

    private boolean next() {
        try {
            String line = reader.readLine(PROMPT);
            if (!line.isBlank()) {
                session.run(line, null);
            }
            return true;
        } catch (UserInterruptException e) {
            // Ctrl+C at the prompt throws away what was typed, as in every shell.
            return true;
        } catch (EndOfFileException | IOError e) {
            return false;
        }
    }

    private List<Typed> typed() {
        List<Typed> lines = new ArrayList<>();
        reader.getHistory().forEach(entry -> lines.add(new Typed(entry.index() + 1, entry.line())));
        return lines;
    }

    /** What runs now is no longer wanted. */
    public void cancel() {
        session.cancel();
    }

    /** Nothing more is wanted. */
    public void leave() {
        session.leave();
    }
}

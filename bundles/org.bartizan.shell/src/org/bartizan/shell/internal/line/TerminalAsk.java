// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import java.util.Optional;

import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.print.Text;
import org.bartizan.shell.internal.session.LineAsk;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Asks on a terminal whose lines are edited here. Nothing of what is typed gets into the history. */
record TerminalAsk(Terminal terminal) implements Ask {

    private static final Character NOTHING_SHOWN = (char) 0;

    @Override
    public Optional<Boolean> yes(String question) {
        return Optional.of(LineAsk.agreed(read(question + LineAsk.HINT, null).orElse("")));
    }

    @Override
    public Optional<String> text(String question) {
        return read(question + " ", null);
    }

    @Override
    public Optional<char[]> secret(String question) {
        return read(question + " ", NOTHING_SHOWN).map(String::toCharArray);
    }

    private Optional<String> read(String prompt, Character mask) {
        LineReader asking = LineReaderBuilder.builder().terminal(terminal).variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true).option(Option.DISABLE_EVENT_EXPANSION, true).build();
        try {
            return Optional.of(asking.readLine(Text.harmless(prompt), mask));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }
}

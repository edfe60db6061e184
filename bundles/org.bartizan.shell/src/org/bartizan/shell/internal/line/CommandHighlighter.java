// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import org.apache.felix.gogo.runtime.Parser;
import org.apache.felix.gogo.runtime.Parser.Statement;
import org.apache.felix.gogo.runtime.Token;
import org.bartizan.shell.internal.command.CommandCatalog;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Shows, while it is typed, which commands there are: those in bold, options in cyan, quoted text in green. */
final class CommandHighlighter implements Highlighter {

    private static final AttributedStyle COMMAND = AttributedStyle.BOLD;
    private static final AttributedStyle OPTION = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle QUOTED = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);

    private final CommandCatalog catalog;
    private final boolean colour;

    CommandHighlighter(CommandCatalog catalog, boolean colour) {
        this.catalog = catalog;
        this.colour = colour;
    }

    @Override
    public AttributedString highlight(LineReader reader, String line) {
        if (!colour) {
            return new AttributedString(line);
        }
        try {
            Parser parser = new Parser(line);
            parser.program();
            AttributedStyle[] styles = new AttributedStyle[line.length()];
            parser.statements().forEach(statement -> mark(statement, styles));
            AttributedStringBuilder shown = new AttributedStringBuilder(line.length());
            for (int i = 0; i < styles.length; i++) {
                shown.styled(styles[i] == null ? AttributedStyle.DEFAULT : styles[i], String.valueOf(line.charAt(i)));
            }
            return shown.toAttributedString();
        } catch (RuntimeException | StackOverflowError e) {
            // Half a line is not yet a sentence of the language.
            return new AttributedString(line);
        }
    }

    private void mark(Statement statement, AttributedStyle[] styles) {
        boolean first = true;
        for (Token token : statement.tokens()) {
            AttributedStyle style = style(token, first);
            for (int i = token.start(); style != null && i < token.start() + token.length(); i++) {
                styles[i] = style;
            }
            first = false;
        }
    }

    private AttributedStyle style(Token token, boolean first) {
        if (first) {
            return catalog.find(token.toString()) == null ? null : COMMAND;
        }
        return switch (token.length() == 0 ? ' ' : token.charAt(0)) {
            case '-' -> token.length() > 1 ? OPTION : null;
            case '"', '\'' -> QUOTED;
            default -> null;
        };
    }
}

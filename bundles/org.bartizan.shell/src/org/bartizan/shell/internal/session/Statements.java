// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.util.ArrayList;
import java.util.List;

import org.apache.felix.gogo.runtime.Parser;
import org.apache.felix.gogo.runtime.Parser.Executable;
import org.apache.felix.gogo.runtime.Parser.Operator;
import org.apache.felix.gogo.runtime.Parser.Statement;
import org.apache.felix.gogo.runtime.Token;

/** Takes text apart into the statements that stand between line ends and semicolons. */
final class Statements {

    private Statements() {
    }

    /**
     * @param text the statement as it was written
     * @param line the line where it begins, from 1
     * @param assignment whether it only gives a variable a value
     */
    record One(String text, int line, boolean assignment) {
    }

    /** @throws org.apache.felix.gogo.runtime.SyntaxError when it cannot be understood */
    static List<One> of(String text) {
        List<One> statements = new ArrayList<>();
        List<Executable> current = new ArrayList<>();
        for (Executable part : new Parser(text).program().tokens()) {
            if (part instanceof Operator && (Token.eq(";", part) || Token.eq("\n", part))) {
                add(text, current, part.start(), statements);
            } else {
                current.add(part);
            }
        }
        add(text, current, text.length(), statements);
        return statements;
    }

    /** @param end where the statement ends; its parts do not tell, for redirections belong to none */
    private static void add(String text, List<Executable> parts, int end, List<One> statements) {
        if (!parts.isEmpty()) {
            Executable first = parts.getFirst();
            String written = text.substring(first.start(), end).strip();
            if (!written.isBlank()) {
                int line = 1 + (int) text.substring(0, first.start()).chars().filter(c -> c == '\n').count();
                statements.add(new One(written, line, parts.size() == 1 && assigns(first)));
            }
        }
        parts.clear();
    }

    private static boolean assigns(Executable part) {
        return part instanceof Statement statement && statement.tokens().size() > 1 && Token.eq("=", statement.tokens().get(1));
    }
}

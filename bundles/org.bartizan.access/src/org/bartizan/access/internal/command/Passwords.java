// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.felix.service.command.CommandSession;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.PasswordText;
import org.bartizan.api.command.Ask;

/** Where a command gets a password from: a file, its input, or the person; never its arguments, which others can see. */
record Passwords(CommandSession session, String tried, boolean stdin, Path file) {

    static final String STDIN = "Reads the password from standard input, one line";
    static final String FILE = "Reads the password from the first line of a file that nobody else may read";

    /** One that exists. */
    char[] known(String question) {
        return given() ? fromElsewhere() : ask(question);
    }

    /** One that is to be: a person types it twice. */
    char[] fresh(String name) {
        if (given()) {
            return fromElsewhere();
        }
        char[] first = ask("New password for " + name + ":");
        char[] second = ask("The same again:");
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, ' ');
        if (!same) {
            Arrays.fill(first, ' ');
            throw new BartizanException(tried, "the two passwords differ", "Try again");
        }
        return first;
    }

    private boolean given() {
        return stdin || file != null;
    }

    private char[] fromElsewhere() {
        if (file != null) {
            return PasswordText.read(file);
        }
        try {
            return PasswordText.line(tried, session.getKeyboard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private char[] ask(String question) {
        Object asks = session.get(Ask.SESSION_KEY);
        return (asks instanceof Ask ask ? ask.secret(question) : java.util.Optional.<char[]>empty())
                .orElseThrow(() -> new BartizanException(tried, "there is no terminal to ask for the password on",
                        "Give --password-stdin or --password-file FILE"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.apache.felix.service.command.CommandSession;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.PasswordText;
import org.bartizan.api.command.Ask;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Target;

/**
 * Where a command gets the credentials for other computers from: a file, its input, the environment, or the person; never its arguments, which others
 * can see.
 *
 * @param tried so that it completes "Cannot …"
 * @param user empty for the environment's, or to ask
 * @param stdin whether the password comes from the command's input
 * @param file null when it does not come from a file
 * @param environment what the variables of the process are
 */
record WindowsLogin(CommandSession session, String tried, String user, boolean stdin, Path file, UnaryOperator<String> environment) {

    /** The variable with the name of the account. */
    static final String USER = "BARTIZAN_WINDOWS_USER";
    /** The variable with its password. */
    static final String PASSWORD = "BARTIZAN_WINDOWS_PASSWORD";

    WindowsLogin(CommandSession session, String tried, String user, boolean stdin, Path file) {
        this(session, tried, user, stdin, file, System::getenv);
    }

    /** The credentials that these targets need; to be closed. */
    Credentials forTargets(List<Target> targets) {
        return targets.stream().allMatch(Target.ThisComputer.class::isInstance) ? Credentials.NONE : credentials();
    }

    /** Credentials; to be closed. */
    Credentials credentials() {
        String name = account();
        char[] password = password(name);
        try {
            return Credentials.of(name, password);
        } catch (IllegalArgumentException e) {
            throw new BartizanException(tried, "“" + name + "” is not the name of an account", "Give --user NAME or --user DOMAIN\\NAME",
                    e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private String account() {
        String known = user.isBlank() ? variable(USER) : user;
        return known.isBlank() ? ask().flatMap(ask -> ask.text("Account on the computers (NAME or DOMAIN\\NAME):")).orElseThrow(
                () -> missing("account", "--user NAME or set " + USER)) : known;
    }

    private char[] password(String name) {
        if (file != null) {
            return PasswordText.read(file);
        }
        if (stdin) {
            return line();
        }
        // The variable belongs to the account that the environment names, if it names one.
        boolean its = variable(USER).isBlank() || variable(USER).equalsIgnoreCase(name);
        String known = environment.apply(PASSWORD);
        return its && known != null ? known.toCharArray() : ask().flatMap(ask -> ask.secret("Password of " + name + ":")).orElseThrow(
                () -> missing("password", "--password-file FILE, --password-stdin, or set " + PASSWORD
                        + " where this data directory is open"));
    }

    private char[] line() {
        try {
            return PasswordText.line(tried, session.getKeyboard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String variable(String name) {
        String value = environment.apply(name);
        return value == null ? "" : value;
    }

    private Optional<Ask> ask() {
        return session.get(Ask.SESSION_KEY) instanceof Ask ask ? Optional.of(ask) : Optional.empty();
    }

    private BartizanException missing(String what, String next) {
        return new BartizanException(tried, "there is no terminal to ask for the " + what + " on", "Give " + next);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.PasswordText;
import org.bartizan.api.access.Seat;
import org.bartizan.shell.internal.print.Text;

/** Lets the commands of one session run for who is logged in there, and has people log in where that is needed. */
final class Admission {

    /** What anybody may do: find out how to get in, and leave. */
    private static final Set<String> FREE = Set.of("help", "exit", "user:login", "user:logout", "user:whoami");
    /** What only works on what other commands print. */
    private static final Set<String> PLAIN = Set.of(TextCommands.NAMES);
    /** Asks nobody, but looks who the environment says it is. */
    private static final String WHO = "user:whoami";
    private static final int ATTEMPTS = 3;

    private final Seat seat;
    private final Client client;
    private boolean credentialsUsed;
    private String last = "";

    Admission(Seat seat, Client client) {
        this.seat = seat;
        this.client = client;
    }

    /** What a command does. */
    @FunctionalInterface
    interface Call {
        Object run() throws Exception;
    }

    /** Runs a command for who is logged in; refuses it when nobody is who has to be. */
    Object run(String command, Call call) throws Exception {
        if (!free(command)) {
            require("run " + command);
        }
        try (Seat.Busy _ = seat.busy()) {
            return Author.as(seat, call::run);
        }
    }

    /** Refuses what takes a login where nobody is logged in. */
    void require(String tried) {
        if (seat.loginNeeded()) {
            throw refused(tried);
        }
    }

    private static boolean free(String command) {
        return FREE.contains(command) || PLAIN.contains(command);
    }

    private BartizanException refused(String tried) {
        String why = seat.ended().isEmpty() ? "nobody is logged in, and this data directory has users"
                : Character.toLowerCase(seat.ended().charAt(0)) + seat.ended().substring(1).replaceFirst("\\.$", "");
        return new BartizanException(tried, why, "Log in with user:login NAME, or set " + Credentials.USER + " and "
                + Credentials.PASSWORD_FILE);
    }

    /**
     * Before a statement: has somebody log in if that is needed.
     *
     * @throws BartizanException when nobody can be asked, or who was asked does not know a password
     */
    void before(String statement) {
        String word = statement.strip().split("[\\s;|&]", 2)[0];
        if (!free(word) || word.equals(WHO) && client.credentials().complete() && !credentialsUsed) {
            enter("run " + word);
        }
    }

    /** Has somebody log in if that is needed. */
    void enter(String tried) {
        if (!seat.loginNeeded()) {
            return;
        }
        if (client.credentials().complete() && !credentialsUsed) {
            credentialsUsed = true;
            login(client.credentials().user(), PasswordText.read(client.credentials().passwordFile()));
            return;
        }
        if (client.ask() == null) {
            throw refused(tried);
        }
        if (!seat.ended().isEmpty()) {
            tell(seat.ended());
        }
        ask(tried);
    }

    private void ask(String tried) {
        BartizanException wrong = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            String usual = last.isEmpty() ? client.credentials().user() : last;
            String typed = client.ask().text(usual.isEmpty() ? "User:" : "User [" + usual + "]:").map(String::strip)
                    .orElseThrow(() -> refused(tried));
            String name = typed.isEmpty() ? usual : typed;
            last = name;
            Optional<char[]> password = name.isEmpty() ? Optional.empty() : client.ask().secret("Password for " + name + ":");
            if (password.isEmpty()) {
                throw refused(tried);
            }
            try {
                login(name, password.get());
                return;
            } catch (BartizanException e) {
                wrong = e;
                tell(e.getMessage());
            }
        }
        throw new BartizanException(tried, "nobody could log in " + ATTEMPTS + " times", "Try again", wrong);
    }

    private void login(String name, char[] password) {
        try {
            seat.login(name, password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private void tell(String message) {
        try {
            client.err().write((Text.harmlessLines(message) + "\n").getBytes(StandardCharsets.UTF_8));
            client.err().flush();
        } catch (IOException e) {
            // Whoever does not hear it sees the next question.
            credentialsUsed = true;
        }
    }

    /** The session is over. */
    void close() {
        if (seat.get().loggedIn()) {
            seat.logout();
        }
    }
}

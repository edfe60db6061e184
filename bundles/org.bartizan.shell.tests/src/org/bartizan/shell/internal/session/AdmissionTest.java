// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.bartizan.api.Author;
import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may run commands where there are users. */
class AdmissionTest {

    @TempDir
    Path directory;

    private final OneUser users = new OneUser();
    private final Bench bench = new Bench(users::seat);
    private final Deque<String> answers = new ArrayDeque<>();

    /** Tells who runs it. */
    public static final class Who {

        public String who() {
            return Author.identity().toString();
        }
    }

    @BeforeEach
    void offer() {
        bench.interpreter.catalog().add(Command.of("test", "who", new Who()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private final class Person implements Ask {

        @Override
        public Optional<Boolean> yes(String question) {
            return Optional.of(false);
        }

        @Override
        public Optional<String> text(String question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<char[]> secret(String question) {
            return Optional.ofNullable(answers.poll()).map(String::toCharArray);
        }
    }

    private ShellSession session(Ask ask, Credentials credentials) {
        Client client = bench.client(directory, "", ask);
        return bench.interpreter.open(new Client(client.in(), client.out(), client.err(), false, false, false, () -> 0, directory, client
                .zone(), false, ask, credentials));
    }

    @Test
    void runsNothingForWhoIsNobodyAndCannotBeAsked() {
        try (ShellSession session = session(null, Credentials.NONE)) {
            for (String command : List.of("test:echo a", "test:print a", "x = (test:echo a)", "help | test:echo a",
                    "each [1 2] { test:print a }",
                    "if { help } { test:print a }", "not { test:print a }", "help; test:print a")) {
                assertFalse(session.run(command, null), command);
                assertFalse(bench.out().contains("printed") || bench.out().contains("<a>"), command);
                assertTrue(bench.err().contains("nobody is logged in"), bench::err);
                bench.err.reset();
            }
            assertTrue(session.run("help", null));
            assertTrue(session.run("exit", null));
        }
    }

    @Test
    void cannotBeTalkedIntoAnythingByVariables() {
        try (ShellSession session = session(null, Credentials.NONE)) {
            session.offer(".seat", "anna");
            session.offer(".author", "anna");
            session.offer(Ask.SESSION_KEY, new Person());
            assertFalse(session.run("test:who", null));
        }
    }

    @Test
    void asksAndThenRunsAsThatUser() {
        answers.addAll(List.of("anna", "wrong", "anna", OneUser.PASSWORD));
        try (ShellSession session = session(new Person(), Credentials.NONE)) {
            assertTrue(session.run("test:who", null), bench::err);
            assertTrue(bench.err().contains("no such user with that password"));
            assertTrue(bench.out().contains("Identity[name=anna, loggedIn=true]"), bench::out);
            assertEquals(1, users.open.get());
            assertTrue(session.run("test:who | test:echo b", null), "commands in a pipe run on other threads");
            assertFalse(bench.out().contains(OneUser.PASSWORD) || bench.err().contains(OneUser.PASSWORD));
        }
        assertEquals(0, users.open.get(), "leaving logs out");
    }

    @Test
    void givesUpAfterThreeWrongAnswers() {
        answers.addAll(List.of("anna", "a", "anna", "b", "anna", "c", "anna", OneUser.PASSWORD));
        try (ShellSession session = session(new Person(), Credentials.NONE)) {
            assertFalse(session.enter());
            assertTrue(bench.err().contains("nobody could log in 3 times"), bench::err);
        }
    }

    @Test
    void asksAgainWhenTheSessionWasNotUsed() {
        answers.addAll(List.of("anna", OneUser.PASSWORD, "", OneUser.PASSWORD));
        try (ShellSession session = session(new Person(), Credentials.NONE)) {
            assertTrue(session.enter());
            users.nanos.addAndGet(Duration.ofMinutes(31).toNanos());
            assertTrue(session.run("test:who", null), bench::err);
            assertTrue(bench.err().contains("The session of anna has ended after 30 minutes without use."), bench::err);
            users.nanos.addAndGet(Duration.ofMinutes(31).toNanos());
            assertFalse(session.run("test:who", null), "there was no answer any more");
        }
    }

    @Test
    void takesThePasswordFromAFileThatNobodyElseMayRead() throws IOException {
        Path file = Files.writeString(directory.resolve("password"), OneUser.PASSWORD + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (ShellSession session = session(null, Credentials.of("anna", "password", directory))) {
            assertFalse(session.run("test:who", null));
            assertTrue(bench.err().contains("others may read or change that file"), bench::err);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (ShellSession session = session(null, Credentials.of("anna", "password", directory))) {
            assertTrue(session.run("test:who", null), bench::err);
        }
        Files.writeString(file, "\n");
        try (ShellSession session = session(null, Credentials.of("anna", "password", directory))) {
            assertFalse(session.run("test:who", null));
            assertTrue(bench.err().contains("its first line is empty"), bench::err);
        }
    }
}

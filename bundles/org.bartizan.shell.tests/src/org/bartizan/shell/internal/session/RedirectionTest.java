// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.bartizan.api.access.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people may not do with the language of the shell, whatever they may do with commands. */
class RedirectionTest {

    private static final String SECRET = "{\"users\": \"secret\"}";

    @TempDir
    Path directory;

    private Path root;
    private Path accounts;

    @BeforeEach
    void makeAccounts() throws IOException {
        root = Files.createDirectories(directory.toRealPath().resolve("data"));
        accounts = Files.createDirectories(root.resolve("access")).resolve("accounts.json");
        Files.writeString(accounts, SECRET);
    }

    private void refuses(String statement, String why) throws IOException {
        try (Bench bench = new Bench(() -> new Seat(Optional::empty, () -> false), root); ShellSession session = bench.session()) {
            assertFalse(session.run(statement, null), bench.out());
            assertTrue(bench.err().contains(why), bench.err());
            assertFalse(bench.out().contains("secret"), bench.out());
        }
        assertEquals(SECRET, Files.readString(accounts));
    }

    @Test
    void writesNothingIntoTheDataDirectory() throws IOException {
        refuses("echo forged > '" + accounts + "'", "Cannot redirect to or from");
        refuses("echo forged >> '" + accounts + "'", "which is for Bartizan alone");
        refuses("echo forged > '" + root.resolve("new") + "'", "which is for Bartizan alone");
        assertFalse(Files.exists(root.resolve("new")));
    }

    @Test
    void readsNothingFromTheDataDirectory() throws IOException {
        refuses("grep . < '" + accounts + "'", "which is for Bartizan alone");
    }

    @Test
    void followsLinksIntoTheDataDirectory() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), accounts);
        Path folder = Files.createSymbolicLink(directory.resolve("folder"), root.resolve("access"));
        Path nowhere = Files.createSymbolicLink(directory.resolve("nowhere"), root.resolve("later"));
        refuses("echo forged > '" + link + "'", "which is for Bartizan alone");
        refuses("grep . < '" + folder.resolve("accounts.json") + "'", "which is for Bartizan alone");
        refuses("echo forged > '" + folder.resolve("../access/accounts.json") + "'", "which is for Bartizan alone");
        refuses("echo forged > '" + nowhere + "'", "which is for Bartizan alone");
        assertFalse(Files.exists(root.resolve("later")));
    }

    @Test
    void writesNothingAnywhereForWhoIsNotLoggedIn() throws IOException {
        Path file = directory.resolve("out.txt");
        try (Bench bench = new Bench(new OneUser()::seat, root); ShellSession session = bench.session()) {
            assertFalse(session.run("echo a > '" + file + "'", null));
            assertTrue(bench.err().contains("nobody is logged in"), bench.err());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void callsNoMethodsOfObjects() throws IOException {
        refuses("x = a; (($x getClass) forName java.lang.System) getenv", "Cannot call getClass: only commands can be called");
        refuses("[a b] size", "Cannot call size: only commands can be called");
    }
}

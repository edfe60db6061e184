// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ShellSessionTest {

    private final Bench bench = new Bench();
    private final ShellSession session = bench.session();

    @AfterEach
    void close() {
        session.close();
        bench.close();
    }

    private String shown(String line) {
        bench.out.reset();
        assertTrue(session.run(line, null), () -> line + ": " + bench.err());
        return bench.out();
    }

    private String refused(String line) {
        bench.err.reset();
        assertFalse(session.run(line, null), bench::out);
        return bench.err();
    }

    @Test
    void passesArgumentsAsTheyWereTyped() {
        assertEquals("<f.txt|/|LF|2>\n", shown("test:echo f.txt / LF 2"));
        assertEquals("<f.txt|;|LF>\n", shown("test:echo f.txt \";\" LF"));
        assertEquals("<f.txt|;|->\n", shown("test:echo f.txt ';' -"));
        assertEquals("<a b|c,d|,|it's>\n", shown("test:echo 'a b' c,d , \"it's\""));
        assertEquals("<007|1.50|true|null>\n", shown("test:echo 007 1.50 true null"));
    }

    @Test
    void passesAddressesAndRanges() {
        assertEquals("<127.1.0.0/24|127.0.0.1-127.0.0.9|fe80::1|2001:db8::/64|::1>\n",
                shown("test:echo 127.1.0.0/24 127.0.0.1-127.0.0.9 fe80::1 2001:db8::/64 ::1"));
        assertEquals("<fe80::1%eth0|*.example.org|pc-?|a@b>\n", shown("test:echo fe80::1%eth0 *.example.org pc-? a@b"));
    }

    @Test
    void passesPathsOfTheOrganisation() {
        assertEquals("<Acme/Boston/Sales & Co>\n", shown("test:echo \"Acme/Boston/Sales & Co\""));
        assertEquals("<C:\\Data\\x.txt>\n", shown("test:echo 'C:\\Data\\x.txt'"));
    }

    @Test
    void runsStatementsUntilOneFails() {
        assertEquals("<a>\n<b>\n", shown("test:echo a; test:echo b"));
        bench.out.reset();
        assertFalse(session.run("test:echo a\n# nothing\nnix\ntest:echo c", "x.gogo"));
        assertEquals("<a>\n", bench.out());
        assertTrue(bench.err().startsWith("x.gogo, line 3: Cannot run nix: there is no such command."), bench.err());
    }

    @Test
    void asksWhatWasMeantByAnUnknownCommand() {
        assertTrue(refused("test:ecko x").contains("Did you mean test:echo or test:ask? \"help test\" lists its commands."));
        assertTrue(refused("hlep").contains("Did you mean help?"));
    }

    @Test
    void explainsWhatItDoesNotUnderstand() {
        String message = refused("test:echo )");
        assertTrue(message.startsWith("Cannot understand the command line: unexpected token ')'"), message);
        assertTrue(refused("test:echo 'a").startsWith("Cannot understand the command line"));
        assertTrue(refused("(".repeat(100_000)).startsWith("Cannot "));
    }

    @Test
    void countsPartialFailureAsFailureAndStillShowsIt() {
        assertFalse(session.run("test:partly", null));
        assertEquals("NAME\npc1\n", bench.out());
        assertEquals("", bench.err());
    }

    @Test
    void tellsAWrongCallFromAFailure() {
        shown("test:echo a");
        assertEquals(0, session.status());
        for (String wrong : new String[] {"test:nonsense", "test:rows", "test:rows many", "test:rows 1 --nonsense", "test:echo )",
                "test:echo 'a",
                "test:echo a; test:nonsense", "test:nonsense | test:read"}) {
            refused(wrong);
            assertEquals(2, session.status(), wrong);
        }
        for (String failing : new String[] {"test:defect", "test:partly", "test:defect; test:nonsense", "test:defect | test:read"}) {
            refused(failing);
            assertEquals(1, session.status(), failing);
        }
    }

    @Test
    void hidesTracesAndNeutralisesMessages() {
        String message = refused("test:defect");
        assertTrue(message.contains("it failed in a way that was not foreseen (IllegalStateException: a\\x1b[2Jb)"), message);
        assertFalse(message.contains("\tat "), message);
    }

    @Test
    void sendsReportsWhereTheyWereRedirectedTo(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("out.json");
        assertEquals("", shown("test:rows 2 --json > '" + file + "'"));
        assertEquals("[\n{\"n\":0},\n{\"n\":1}\n]\n", Files.readString(file));
    }

    @Test
    void showsReportsOfLoops() {
        assertEquals("N\n0\n<a>\nN\n0\n<b>\n", shown("each [a b] { test:rows 1; test:echo $it }"));
    }

    @Test
    void keepsVariablesAndDoesNotShowAssignments() {
        assertEquals("<5>\n", shown("x = 5; test:echo $x"));
    }

    @Test
    void givesCommandsThatPrintTheStreamsOfTheirSession() {
        assertEquals("printed a\n", shown("test:print a"));
    }

    @Test
    void resolvesFilesAgainstTheDirectoryOfTheClient(@TempDir Path directory) {
        try (ShellSession far = bench.interpreter.open(bench.client(directory, "", null))) {
            assertTrue(far.run("test:where x.txt", null));
            assertEquals(directory.resolve("x.txt") + "\n", bench.out());
        }
    }

    @Test
    void refusesToConfirmWhereNobodyCanBeAsked() {
        assertTrue(refused("test:ask").contains("Cannot clear it: it has to be confirmed and there is no terminal to ask on. Add --yes"));
        assertEquals("cleared\n", shown("test:ask --yes"));
    }

    @Test
    void asksWhereSomebodyIsThere() {
        try (ShellSession asked = bench.interpreter.open(bench.client(Path.of("/"), "", question -> Optional.of(question.contains("3"))))) {
            assertTrue(asked.run("test:ask", null));
        }
        try (ShellSession asked = bench.interpreter.open(bench.client(Path.of("/"), "", question -> Optional.of(false)))) {
            assertFalse(asked.run("test:ask", null));
            assertTrue(bench.err().contains("it was not confirmed"), bench.err());
        }
    }

    @Test
    void leavesOnExit() {
        assertTrue(session.run("exit; test:echo late", null));
        assertTrue(session.exited());
        assertEquals("", bench.out());
    }

    @Test
    void listsItsCommands() {
        String help = shown("help");
        assertTrue(help.contains("test - For tests\n") && help.contains("  test:echo    Gives its arguments back\n"), help);
        assertTrue(shown("help test:echo").startsWith("Gives its arguments back.\n\nUsage: test:echo [WORDS...]"));
        assertTrue(shown("help --json").contains("{\"scope\":\"test\",\"name\":\"echo\""));
    }

    @Test
    void tellsACommandThatItIsCancelled() throws Exception {
        Thread person = Thread.ofVirtual().start(() -> cancelOnceBegun());
        assertTrue(session.run("test:work", null), bench::err);
        assertEquals("stopped\n", bench.out());
        person.join();
    }

    @Test
    void showsHowFarCancelledWorkCame() throws Exception {
        Thread person = Thread.ofVirtual().start(() -> cancelOnceBegun());
        assertTrue(session.run("test:survey", null), bench::err);
        assertEquals("NAME\nstopped\npc2\n", bench.out());
        person.join();
    }

    @Test
    void interruptsACommandThatDoesNotListen() throws Exception {
        Thread person = Thread.ofVirtual().start(() -> cancelOnceBegun());
        assertFalse(session.run("test:work --stubborn", null));
        assertEquals("Cancelled.\n", bench.err());
        assertTrue(bench.commands.ended.await(10, TimeUnit.SECONDS));
        assertEquals("<next>\n", shown("test:echo next"));
        person.join();
    }

    private void cancelOnceBegun() {
        try {
            bench.commands.begun.await();
            session.cancel();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void runsNothingAfterTheCommandThatWasCancelled() throws Exception {
        Work work = new Work(bench.interpreter, bench.client(Path.of("/"), "", null), List.of("test:work", "test:echo late"), "");
        Thread person = Thread.ofVirtual().start(() -> {
            try {
                bench.commands.begun.await();
                work.cancel();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(1, work.run());
        assertEquals("stopped\n", bench.out());
        person.join();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PipesTest {

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
        bench.out.reset();
        bench.err.reset();
        assertFalse(session.run(line, null), bench::out);
        return bench.err();
    }

    @Test
    void printsWhatAScriptSays() {
        assertEquals("found 3 computers\n", shown("echo found 3 computers"));
        assertEquals("a\nb\n", shown("each [a b] { echo $it }"));
        assertEquals("caught\n", shown("try { nix } { echo caught }"));
    }

    @Test
    void passesOnTheLinesWithAPattern() {
        assertEquals("{\"n\":2}\n", shown("test:rows 3 --json | grep '\"n\":2'"));
        assertEquals("[\n]\n", shown("test:rows 3 --json | grep -v '^{' "));
        assertEquals("<Büro>\n", shown("test:echo Büro | grep -i BÜRO"));
        assertEquals("", shown("test:echo a | grep b"));
        assertTrue(refused("test:echo a | grep '('").startsWith("Cannot search for (: it is no regular expression"), bench::err);
    }

    @Test
    void passesOnTheFirstAndTheLastLines() {
        assertEquals("[\n{\"n\":0},\n", shown("test:rows 5000 --json | head 2"));
        assertEquals("{\"n\":4999}\n]\n", shown("test:rows 5000 --json | tail -2"));
        assertEquals("10\n", shown("test:rows 5000 --json | head | count"));
        assertEquals("5002\n", shown("test:rows 5000 --json | count"));
    }

    @Test
    void sortsLines(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("x.txt"), "b\r\nc\ra\n\u001b[2J");
        assertEquals("\\x1b[2J\na\nb\nc\n", shown("sort < '" + file + "'"));
        assertEquals("c\nb\na\n\\x1b[2J\n", shown("sort -r < '" + file + "'"));
    }

    @Test
    void saysWhatToDoWhereNothingIsPiped() {
        assertEquals("Cannot run grep: nothing is piped into it. Write COMMAND | grep.\n", refused("grep x"));
    }

    @Test
    void refusesTextWithoutLines(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("x.txt"), "x".repeat((1 << 20) + 1));
        assertTrue(refused("grep x < '" + file + "'").contains("it has a line of more than 1 MB"), bench::err);
    }

    @Test
    void failsWhenAnyCommandOfAPipeFails() {
        assertTrue(refused("nix | count").startsWith("Cannot run nix: there is no such command."), bench::err);
        assertEquals("0\n", bench.out());
        assertTrue(refused("test:echo | nix").startsWith("Cannot run nix: there is no such command."), bench::err);
        assertTrue(refused("test:defect | count").contains("(IllegalStateException: a\\x1b[2Jb)"), bench::err);
        assertTrue(refused("test:partly | count").contains("it failed for 1 of the computers"), bench::err);
        assertEquals("2\n", bench.out());
        assertEquals("<next>\n", shown("test:echo next"));
    }

    @Test
    void isNotAFailureWhenTheNextCommandReadsNothing() {
        assertEquals("<a>\n", shown("test:rows 100000 | test:echo a"));
    }
}

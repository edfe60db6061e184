// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.apache.felix.gogo.runtime.SyntaxError;
import org.bartizan.shell.internal.command.CommandCatalog;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static List<String> texts(String text) {
        return Statements.of(text).stream().map(Statements.One::text).toList();
    }

    @Test
    void stopsAtLineEndsAndSemicolons() {
        assertEquals(List.of("a b", "c", "d 'x;y'"), texts("a b; c\n\nd 'x;y'\n"));
        assertEquals(List.of(), texts(" \n# only a comment\n"));
    }

    @Test
    void keepsPipesConditionsLoopsAndRedirections() {
        assertEquals(List.of("a | b > 'c d'", "e && f", "each [1 2] { g; h }"), texts("a | b > 'c d'\ne && f; each [1 2] { g; h }"));
    }

    @Test
    void knowsLinesAndAssignments() {
        List<Statements.One> statements = Statements.of("a\n\nx = 5; b");
        assertEquals(List.of(1, 3, 3), statements.stream().map(Statements.One::line).toList());
        assertEquals(List.of(false, true, false), statements.stream().map(Statements.One::assignment).toList());
    }

    @Test
    void refusesWhatCannotBeUnderstoodAndNothingElseHappens() {
        assertThrows(SyntaxError.class, () -> Statements.of("a }"));
        CommandCatalog catalog = new CommandCatalog(null);
        Random random = new Random(5);
        String letters = "ab ;|&(){}[]<>$#'\"\\\n=%:-";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(25), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            try {
                Statements.of(text.toString());
            } catch (RuntimeException e) {
                assertTrue(new Failure(e, catalog).message(text.toString()).startsWith("Cannot "));
            }
        }
    }

    @Test
    void takesOnlyAYesForAYes() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (String yes : new String[] {"y\n", "YES\r\n", " yes \n", "y"}) {
            assertEquals(Optional.of(true), ask(yes, err));
        }
        for (String no : new String[] {"", "\n", "n\n", "yep\n", "y y\n", "y".repeat(5_000)}) {
            assertEquals(Optional.of(false), ask(no, err));
        }
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Remove\\x1b all? [y/N] "));
    }

    private static Optional<Boolean> ask(String typed, ByteArrayOutputStream err) {
        return new LineAsk(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), err).yes("Remove\u001b all?");
    }
}

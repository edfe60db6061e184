// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void escapesWhatGogoWouldMisread() {
        assertEquals("a \"O\"\\'\"Brien\" b", Quotes.safe("a \"O'Brien\" b"));
        assertEquals("ping fe80::1\\%eth0", Quotes.safe("ping fe80::1%eth0"));
        assertEquals("a \"50\"\\%\" of it\"", Quotes.safe("a \"50% of it\""));
    }

    @Test
    void leavesWhatGogoUnderstands() {
        String line = "a 'it \"is\" 5%' \\' \\\" %(1 + 2) \"$(x 'y')\" \"a\\\"b\"";
        assertEquals(line, Quotes.safe(line));
        String comment = "a # it's \"so\"\nb 'c'";
        assertEquals(comment, Quotes.safe(comment));
        String simple = "a \"b c\"";
        assertSame(simple, Quotes.safe(simple));
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(7);
        String letters = "ab'\"\\%$(){}# \n;";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            Quotes.safe(text.toString());
        }
    }
}

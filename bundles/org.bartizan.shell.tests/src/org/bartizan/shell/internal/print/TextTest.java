// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void leavesHarmlessTextAsItIs() {
        String text = "Büro 7 – 東京 😀";
        assertEquals(text, Text.harmless(text));
    }

    @Test
    void showsEscapesOfATerminalInsteadOfObeyingThem() {
        assertEquals("pc\\x1b[2Jx\\x07\\x9b", Text.harmless("pc\u001b[2Jx\u0007\u009b"));
    }

    @Test
    void showsWhatWouldTurnTextRoundOrBreakLines() {
        assertEquals("a\\u202eb\\u2028c\\x0ad\\ud83d", Text.harmless("a\u202eb\u2028c\nd\ud83d"));
    }

    @Test
    void keepsLineEndsOfTextWithLines() {
        assertEquals("a\nb\\x1b\nc", Text.harmlessLines("a\r\nb\u001b\nc"));
    }

    @Test
    void countsTheColumnsOfATerminal() {
        assertEquals(4, Text.columns("東京"));
        assertEquals(2, Text.columns("e\u0301a"));
    }

    @Test
    void shortensToColumns() {
        assertEquals("abcde", Text.shortened("abcde", 5));
        assertEquals("abcd…", Text.shortened("abcdef", 5));
        assertEquals("東…", Text.shortened("東京都", 4));
        assertEquals("…", Text.shortened("abc", 1));
    }
}

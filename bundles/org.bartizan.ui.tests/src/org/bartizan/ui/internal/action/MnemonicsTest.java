// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MnemonicsTest {

    private final Mnemonics letters = new Mnemonics();

    @Test
    void givesEachEntryALetterOfItsOwn() {
        assertEquals("&Save\tCtrl+S", letters.mark("Save\tCtrl+S"));
        assertEquals("Search &Everywhere", letters.mark("Search Everywhere"));
        assertEquals("Se&t", letters.mark("Set"));
    }

    @Test
    void givesNoneWhenAllAreTaken() {
        letters.mark("A");
        assertEquals("A\tB", letters.mark("A\tB"));
    }

    @Test
    void keepsTheSignsThatAreInNames() {
        assertEquals("&Undo Rename R&&D", letters.mark("Undo Rename R&D"));
    }
}

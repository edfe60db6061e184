// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bartizan.api.BartizanException;
import org.bartizan.importer.Delimiter;
import org.bartizan.importer.Order;
import org.bartizan.importer.PairFormat;
import org.junit.jupiter.api.Test;

/** Delimiters and orders as people type them. */
class PairFormatTest {

    private static void refuses(String part, String delimiter1, String delimiter2, String order) {
        String message = assertThrows(BartizanException.class, () -> PairFormat.parse(delimiter1, delimiter2, order)).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void isNameCommaAddressLineEndUnlessToldOtherwise() {
        assertEquals(PairFormat.DEFAULT, PairFormat.parse(null, null, null));
        assertEquals(PairFormat.DEFAULT, PairFormat.parse(",", "LF", "1"));
        assertEquals(", LF 1", PairFormat.DEFAULT.typed());
    }

    @Test
    void knowsTheNamesOfInvisibleDelimiters() {
        assertEquals(Delimiter.SPACE, Delimiter.parse("SP"));
        assertEquals(Delimiter.SPACE, Delimiter.parse(" "));
        assertEquals(Delimiter.LINE_END, Delimiter.parse("LF"));
        assertEquals(Delimiter.LINE_END, Delimiter.parse("\r\n"));
        assertEquals(Delimiter.TAB, Delimiter.parse("TAB"));
        assertEquals("TAB", Delimiter.parse("\t").typed());
    }

    @Test
    void takesAnyOtherSingleCharacter() {
        for (String typed : new String[] {";", ":", "/", "|", "&", "x", "L", "€", "😀", "'"}) {
            assertEquals(typed, Delimiter.parse(typed).typed());
            assertEquals(typed.codePointAt(0), Delimiter.parse(typed).character());
        }
    }

    @Test
    void refusesLongerOnes() {
        refuses("“::” as a delimiter: it has 2 characters", "::", null, null);
        refuses("it has 3 characters", null, "LFX", null);
        refuses("it is empty", "", null, null);
    }

    @Test
    void refusesWhatAddressesAreMadeOf() {
        refuses("addresses are written with it", ".", null, null);
        refuses("addresses are written with it", null, "7", null);
        refuses("text does not contain it", "\0", null, null);
        refuses("text does not contain it", "\uD800", null, null);
    }

    @Test
    void refusesEqualDelimiters() {
        refuses("the comma as both delimiters", ",", ",", null);
        refuses("the line end as both delimiters", "LF", null, null);
        refuses("the line end as both delimiters", "\r", "LF", null);
    }

    @Test
    void knowsTwoOrders() {
        assertEquals(Order.NAME_ADDRESS, Order.parse("1"));
        assertEquals(Order.ADDRESS_NAME, PairFormat.parse("/", "LF", "2").order());
        refuses("use “3” as the order", ",", "LF", "3");
        refuses("use “name” as the order", ",", "LF", "name");
    }
}

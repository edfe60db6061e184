// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void isAllThereIsWhenThatIsLittle() {
        Page page = Page.of(0, 3);
        assertFalse(page.others());
        assertEquals(List.of("a", "b", "c"), page.rows(List.of("a", "b", "c")));
        assertFalse(Page.of(0, Page.SIZE).others());
    }

    @Test
    void coversEveryRowOnce() {
        int total = 3 * Page.SIZE + 1;
        List<Integer> all = IntStream.range(0, total).boxed().toList();
        Page last = Page.of(3, total);
        assertEquals(List.of(total - 1), last.rows(all));
        assertTrue(last.isLast());
        assertEquals(Page.SIZE, Page.of(1, total).rows(all).size());
        assertEquals(Page.SIZE, Page.of(1, total).rows(all).getFirst());
        assertTrue(Page.of(2, 3 * Page.SIZE).isLast());
    }

    @Test
    void staysWhereRowsAre() {
        assertEquals(1, Page.of(99, 2 * Page.SIZE).index());
        assertEquals(0, Page.of(-1, 2 * Page.SIZE).index());
        assertEquals(0, Page.of(5, 0).index());
        assertEquals(List.of(), Page.of(5, 0).rows(List.of()));
    }

    @Test
    void saysWhichRowsItHas() {
        String text = Page.of(1, 25_000).text();
        assertEquals("Rows " + Times.number(10_001) + " to " + Times.number(20_000) + " of " + Times.number(25_000), text);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RowColumnTest {

    private record Row(String name, long size, Instant at) {
    }

    private static final Row A = new Row("a", 10, null);
    private static final Row B = new Row("B", 9, Instant.EPOCH);
    private static final Row NONE = new Row(null, 1, Instant.MAX);

    @Test
    void ordersTextIgnoringCaseWithNothingFirst() {
        RowColumn<Row> name = RowColumn.text("name", "Name", Row::name);
        assertEquals(List.of(NONE, A, B), Stream.of(B, A, NONE).sorted(name.order()).toList());
        assertEquals("", name.text().apply(NONE));
    }

    @Test
    void ordersNumbersByTheirSizeAtTheRight() {
        RowColumn<Row> size = RowColumn.number("size", "Size", Row::size);
        assertEquals(List.of(NONE, B, A), Stream.of(A, B, NONE).sorted(size.order()).toList());
        assertTrue(size.right());
    }

    @Test
    void ordersMomentsWithNoneFirst() {
        RowColumn<Row> at = RowColumn.time("at", "At", Row::at);
        assertEquals(List.of(A, B, NONE), Stream.of(NONE, B, A).sorted(at.order()).toList());
        assertEquals("", at.text().apply(A));
    }

    @Test
    void keepsTheRestWhenOneThingChanges() {
        RowColumn<Row> name = RowColumn.<Row>text("name", "Name", Row::name).hide().atRight().hints(row -> "hint");
        assertTrue(name.hidden());
        assertTrue(name.right());
        assertEquals("a", name.text().apply(A));
        assertEquals("hint", name.hint().apply(A));
    }
}

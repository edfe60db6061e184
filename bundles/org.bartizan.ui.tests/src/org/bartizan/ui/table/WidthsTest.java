// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WidthsTest {

    @Test
    void givesEachWhatItWantsWhereThereIsRoom() {
        assertEquals(Integer.MAX_VALUE, Widths.most(List.of(100, 300, 50), 450, 40));
        assertEquals(Integer.MAX_VALUE, Widths.most(List.of(), 0, 40));
    }

    @Test
    void narrowsOnlyTheWidest() {
        assertEquals(250, Widths.most(List.of(100, 300, 50), 400, 40));
        assertEquals(150, Widths.most(List.of(100, 300, 50, 380), 450, 40));
    }

    @Test
    void leavesSomethingOfEachWhereThereIsNoRoom() {
        assertEquals(40, Widths.most(List.of(100, 300, 50), 30, 40));
    }
}

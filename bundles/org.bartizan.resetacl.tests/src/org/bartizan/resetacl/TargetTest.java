// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Path HERE = Path.of("here").toAbsolutePath();

    @Test
    void readsWhatPeopleType() {
        assertEquals(new Target.Named("PC-1"), Target.parse(" PC-1 ", HERE));
        assertEquals(new Target.Named("10.0.0.7:1445"), Target.parse("10.0.0.7:1445", HERE));
        assertEquals(new Target.Group("Boston/Sales"), Target.parse("group:Boston/Sales", HERE));
        assertEquals(new Target.ListFile(HERE.resolve("list.txt")), Target.parse("@list.txt", HERE));
        assertEquals(new Target.ThisComputer(), Target.parse("THIS", HERE));
    }

    @Test
    void refusesNothing() {
        assertThrows(IllegalArgumentException.class, () -> Target.parse("  ", HERE));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("importer:import", "importer:help", "org:new", "help");

    @Test
    void findsWhatWasMeant() {
        assertEquals(List.of("importer:import"), Nearest.to("importer:imprt", NAMES));
        assertEquals(List.of("help"), Nearest.to("hepl", NAMES));
        assertEquals(List.of("org:new"), Nearest.to("ORG:NEW", NAMES));
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertEquals("", Nearest.question("xyzzy", NAMES));
        assertEquals("", Nearest.question("i".repeat(100_000), NAMES));
    }

    @Test
    void countsSwappedLettersAsOneStep() {
        assertEquals(1, Nearest.distance("hepl", "help"));
        assertEquals(3, Nearest.distance("", "abc"));
        assertEquals(0, Nearest.distance("abc", "abc"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TreeCommandsTest extends CommandsCase {

    @Test
    void showsAsMuchAsIsComfortableToRead() {
        scenario(Scenario.SMALL);
        Report report = tree.tree(0, false);
        List<Object> names = column(report, "name");
        assertEquals(List.of("Small organization", "  Office", "    av-1"), names.subList(0, 3));
        assertTrue(names.containsAll(List.of("    Workstations", "    Less secure workstations")), names::toString);
        assertEquals(14, names.size());
        assertEquals(1, report.notes().size());
    }

    @Test
    void showsTheDepthThatIsAskedFor() {
        scenario(Scenario.SMALL);
        assertEquals(1, column(tree.tree(1, false), "name").size());
        Report all = tree.tree(4, false);
        assertEquals(254, column(all, "name").size());
        assertEquals(List.of(), all.notes());
        assertThrows(BartizanException.class, () -> tree.tree(-1, false));
    }

    @Test
    void beginsWithAGroup() {
        scenario(Scenario.SMALL);
        Report report = tree.tree(0, true, "office/less secure workstations");
        assertEquals(25, column(report, "name").size());
        assertEquals(List.of(1, "Less secure workstations", "Office/Less secure workstations", "client group", 0, 24),
                rows(report, "level", "name", "path", "kind", "servers", "clients").getFirst());
        assertEquals("workstation", column(report, "kind").getLast());
    }

    @Test
    void isQuickForTheLargestScenario() {
        scenario(Scenario.ENTERPRISE);
        tree.tree(0, true);
        long start = System.nanoTime();
        int rows = column(tree.tree(0, true), "name").size();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("org:tree of the enterprise scenario: " + rows + " lines in " + millis + " ms");
        assertTrue(rows > 37_500);
        assertTrue(millis < 10_000, () -> millis + " ms");
        assertTrue(column(tree.tree(0, false), "name").size() < 100);
    }
}

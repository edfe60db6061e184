// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.ui.internal.Lists;
import org.junit.jupiter.api.Test;

/** How an audit becomes rows. */
class AuditRowsTest {

    private static AuditResult result(List<AuditedObject> objects, Problem... problems) {
        return new AuditResult(List.of(new ComputerResult<>("PC", "", objects, objects.size(), List.of(problems), null)), false,
                Duration.ZERO);
    }

    private static List<String> paths(List<AuditRow> rows) {
        return rows.stream().map(row -> row.cell(AuditColumn.PATH)).toList();
    }

    @Test
    void nestsFilesBelowFoldersAndTheRootAlone() {
        List<AuditedObject> files = List.of(new AuditedObject("/etc/clamav/conf.d", Lists.open()), new AuditedObject("/etc/clamav", Lists
                .safe()), new AuditedObject("/etc/clamav/conf.d/x", Lists.everybody()), new AuditedObject("/var/other", Lists.safe()));
        List<AuditRow> roots = AuditRows.of(result(files), AuditShape.FIRST.nested(true)).getFirst().children();
        assertEquals(List.of("/etc/clamav", "/var/other"), paths(roots), "a branch is as bad as the worst in it");
        assertEquals(List.of("conf.d"), paths(roots.getFirst().children()));
        assertEquals(List.of("x"), paths(roots.getFirst().children().getFirst().children()));
    }

    @Test
    void nestsWhatIsBelowTheRootOfTheFileSystem() {
        List<AuditedObject> files = List.of(new AuditedObject("/", Lists.safe()), new AuditedObject("/etc", Lists.open()));
        List<AuditRow> roots = AuditRows.of(result(files), AuditShape.FIRST.nested(true)).getFirst().children();
        assertEquals(List.of("/"), paths(roots));
        assertEquals(List.of("etc"), paths(roots.getFirst().children()));
    }

    @Test
    void keepsProblemsOnTopInEveryOrder() {
        Problem denied = new Problem(Problem.Kind.DENIED, "ZZ", "Access is denied. Ask its owner.");
        AuditResult result = result(Lists.keys(2), denied);
        for (AuditShape shape : List.of(AuditShape.FIRST, AuditShape.FIRST.by(AuditColumn.RISK), AuditShape.FIRST.by(AuditColumn.PATH),
                AuditShape.FIRST.by(AuditColumn.PATH).by(AuditColumn.PATH))) {
            assertEquals("ZZ", AuditRows.of(result, shape).getFirst().children().getFirst().cell(AuditColumn.PATH), shape.toString());
        }
    }

    @Test
    void findsAProblemByWhatItSays() {
        AuditResult result = result(Lists.keys(2), new Problem(Problem.Kind.DENIED, "ZZ", "Access is denied. Ask its owner."));
        assertEquals(List.of("ZZ"), paths(AuditRows.of(result, AuditShape.FIRST.filter("its OWNER")).getFirst().children()));
        assertEquals(List.of(), AuditRows.of(result, AuditShape.FIRST.filter("nowhere")));
    }

    @Test
    void showsNoMoreRowsThanThePlatformCanBear() {
        AuditRow computer = AuditRows.of(result(Lists.keys(AuditRows.MOST + 5)), AuditShape.FIRST).getFirst();
        assertEquals(AuditRows.MOST + 1, computer.children().size());
        assertEquals("6 more. Filter to see them.", computer.children().getLast().cell(AuditColumn.PATH));
    }
}

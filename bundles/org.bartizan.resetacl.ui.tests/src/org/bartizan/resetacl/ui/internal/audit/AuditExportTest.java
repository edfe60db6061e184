// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.ui.internal.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit as a file. */
class AuditExportTest {

    private static final AuditResult RESULT = new AuditResult(List.of(new ComputerResult<>("PC", "10.0.0.7", List.of(new AuditedObject(
            "HKLM\\A, \"B\"", Lists.open()), new AuditedObject("=1+1", Lists.safe())), 2, List.of(new Problem(Problem.Kind.DENIED, "Z",
                    "Denied.")), null)), false, Duration.ZERO);

    @Test
    void isReadBySpreadsheetsWithoutHarm(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("access.csv");
        AuditExport.write(RESULT, file);
        assertEquals("""
                Computer,Address,Path,Risk,Open to,Owner,SDDL,Problem
                PC,10.0.0.7,Z,,,,,Denied.
                PC,10.0.0.7,"HKLM\\A, ""B\""",all users,Users,Administrators,O:BAG:BAD:(USERS),
                PC,10.0.0.7,'=1+1,safe,,Administrators,O:BAG:BAD:P(SAFE),
                """, Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void saysWhyItCannotBeWritten(@TempDir Path folder) {
        BartizanException refused = assertThrows(BartizanException.class, () -> AuditExport.write(RESULT, folder.resolve("no/access.csv")));
        assertTrue(refused.getMessage().startsWith("Cannot write "), refused.getMessage());
    }
}

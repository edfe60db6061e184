// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.UndoResult;
import org.bartizan.resetacl.internal.Lab;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three real computers, one of which demands encryption, are audited, closed and opened again. */
@Timeout(120)
class ComputersTest {

    private static final String KEY = "HKLM\\SOFTWARE\\Intel\\LANDesk\\VirusProtect6\\CurrentVersion";
    private static final String OTHER_VIEW = "HKLM\\SOFTWARE\\WOW6432Node\\Intel\\LANDesk\\VirusProtect6\\CurrentVersion";

    private static final List<Windows> COMPUTERS = new ArrayList<>();

    @TempDir
    Path folder;
    private Lab lab;

    @BeforeAll
    static void start() throws Exception {
        COMPUTERS.add(new Windows(SambaComputer.start("PC1")));
        COMPUTERS.add(new Windows(SambaComputer.start("PC2")));
        COMPUTERS.add(new Windows(SambaComputer.start("PC3", "server smb encrypt = required")));
    }

    @AfterAll
    static void stop() throws Exception {
        for (Windows computer : COMPUTERS) {
            computer.samba().close();
        }
        COMPUTERS.clear();
    }

    @BeforeEach
    void open() throws Exception {
        lab = new Lab(folder);
        for (Windows computer : COMPUTERS) {
            computer.open(KEY, "Products", "Products\\Scanner");
        }
        COMPUTERS.getFirst().open(OTHER_VIEW);
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private static Request all() {
        return Request.of(COMPUTERS.stream().map(Windows::target).toList());
    }

    private ApplyResult apply(boolean dryRun) throws Exception {
        return lab.service().apply(all(), dryRun, COMPUTERS.getFirst().administrator(), Progress.NONE);
    }

    /** All computers have one password in this class, that of the first. */
    @BeforeAll
    static void onePassword() throws Exception {
        for (Windows computer : COMPUTERS) {
            computer.takePasswordOf(COMPUTERS.getFirst());
        }
    }

    @Test
    void usersCanWriteBeforeAndCannotAfterAndAdministratorsAlwaysCan() throws Exception {
        for (Windows computer : COMPUTERS) {
            assertTrue(computer.canWrite(SambaComputer.ALICE, KEY + "\\Products"), computer::toString);
            assertTrue(computer.canWrite(SambaComputer.ADMINISTRATOR, KEY + "\\Products"));
        }
        ApplyResult result = apply(false);
        for (ComputerResult<?> each : result.computers()) {
            assertEquals(List.of(), each.problems());
        }
        assertEquals(List.of(4, 3, 3), result.computers().stream().map(each -> each.objects().size()).toList());
        for (Windows computer : COMPUTERS) {
            for (String key : List.of(KEY, KEY + "\\Products", KEY + "\\Products\\Scanner")) {
                assertFalse(computer.canWrite(SambaComputer.ALICE, key), computer::toString);
                assertTrue(computer.canRead(SambaComputer.ALICE, key), computer::toString);
                assertTrue(computer.canWrite(SambaComputer.ADMINISTRATOR, key), computer::toString);
            }
        }
        assertFalse(COMPUTERS.getFirst().canWrite(SambaComputer.ALICE, OTHER_VIEW));
    }

    @Test
    void theSecondRunChangesNothing() throws Exception {
        assertTrue(apply(false).run().isPresent());
        ApplyResult again = apply(false);
        assertTrue(again.run().isEmpty());
        assertEquals(List.of(4, 3, 3), again.computers().stream().map(ComputerResult::examined).toList());
        assertTrue(again.computers().stream().allMatch(each -> each.objects().isEmpty() && !each.failed()));
        assertEquals(1, lab.service().runs().size());
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() throws Exception {
        String before = COMPUTERS.getFirst().samba().security(KEY);
        ApplyResult dry = apply(true);
        assertEquals(before, COMPUTERS.getFirst().samba().security(KEY));
        assertTrue(dry.run().isEmpty() && lab.service().runs().isEmpty());
        assertEquals(dry.computers(), apply(false).computers());
    }

    @Test
    void auditTellsTheWorstFirst() throws Exception {
        Windows first = COMPUTERS.getFirst();
        first.samba().setSecurity(KEY + "\\Products", Windows.CLOSED);
        first.samba().setSecurity(KEY + "\\Products\\Scanner", "O:BAG:SYD:(A;CI;0x20006;;;BU)(A;CI;0xf003f;;;BA)");
        AuditResult result = lab.service().audit(Request.of(List.of(first.target())), first.administrator(), Progress.NONE);
        var objects = result.computers().getFirst().objects();
        assertEquals(List.of(Risk.EVERYBODY, Risk.EVERYBODY, Risk.USERS, Risk.SAFE), objects.stream().map(each -> each.risk()).toList());
        assertEquals("Users", objects.get(2).access().openTo());
        assertEquals(List.of("set values", "create subkeys", "read access"), objects.get(2).access().effective().getFirst().rights());
        assertEquals(first.samba().target(), result.computers().getFirst().address());
    }

    @Test
    void undoPutsBackWhatWasThereByteForByte() throws Exception {
        List<byte[]> before = new ArrayList<>();
        for (Windows computer : COMPUTERS) {
            before.add(computer.descriptor(KEY + "\\Products"));
        }
        String run = apply(false).run().orElseThrow();
        UndoResult undone = lab.service().undo(run, false, Set.of(), COMPUTERS.getFirst().administrator(), Progress.NONE);
        assertTrue(undone.computers().stream().noneMatch(ComputerResult::failed), undone::toString);
        for (int i = 0; i < COMPUTERS.size(); i++) {
            assertArrayEquals(before.get(i), COMPUTERS.get(i).descriptor(KEY + "\\Products"));
            assertTrue(COMPUTERS.get(i).canWrite(SambaComputer.ALICE, KEY));
        }
        Run kept = lab.service().runs().getFirst();
        assertEquals(Run.State.UNDONE, kept.state());
        assertEquals(List.of(10, 10), List.of(kept.objects(), kept.undone()));
        assertTrue(lab.service().undo(run, false, Set.of(), COMPUTERS.getFirst().administrator(), Progress.NONE).computers().isEmpty());
    }

    @Test
    void undoRefusesWhatSomebodyHasChangedSinceUnlessForced() throws Exception {
        Windows second = COMPUTERS.get(1);
        byte[] before = second.descriptor(KEY + "\\Products");
        String run = apply(false).run().orElseThrow();
        String theirs = "O:BAG:SYD:P(A;CI;0xf003f;;;BA)(A;CI;0x1;;;WD)";
        second.samba().setSecurity(KEY + "\\Products", theirs);
        UndoResult undone = lab.service().undo(run, false, Set.of(), second.administrator(), Progress.NONE);
        assertEquals(List.of(second.name()), undone.computers().stream().filter(ComputerResult::failed).map(ComputerResult::computer)
                .toList());
        Problem problem = undone.computers().stream().flatMap(each -> each.problems().stream()).findFirst().orElseThrow();
        assertEquals(Problem.Kind.CHANGED_SINCE, problem.kind());
        assertEquals(KEY + "\\Products", problem.path());
        assertTrue(second.samba().security(KEY + "\\Products").contains("CC;;;WD"), second.samba().security(KEY + "\\Products"));
        assertEquals(Run.State.PARTLY_UNDONE, lab.service().runs().getFirst().state());
        UndoResult forced = lab.service().undo(run, true, Set.of(second.name()), second.administrator(), Progress.NONE);
        assertEquals(1, forced.computers().getFirst().objects().size());
        assertArrayEquals(before, second.descriptor(KEY + "\\Products"));
    }

    @Test
    void namesTargetsThatAreTheSameOnce() throws Exception {
        Target target = COMPUTERS.getFirst().target();
        AuditResult result = lab.service().audit(Request.of(List.of(target, target)), COMPUTERS.getFirst().administrator(), Progress.NONE);
        assertEquals(1, result.computers().size());
    }
}

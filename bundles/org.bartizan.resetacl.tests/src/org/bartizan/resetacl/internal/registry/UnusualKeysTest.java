// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.bartizan.api.Progress;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.WellKnown;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Risk;
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

/** Keys with unusual access lists, and many keys, on a real computer. */
@Timeout(240)
class UnusualKeysTest {

    private static final int MANY = 1_000;
    private static Windows computer;

    @TempDir
    Path folder;
    private Lab lab;

    @BeforeAll
    static void start() throws Exception {
        computer = new Windows(SambaComputer.start("ODD"));
    }

    @AfterAll
    static void stop() throws Exception {
        computer.samba().close();
    }

    @BeforeEach
    void open() {
        lab = new Lab(folder);
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private static Request below(String key) {
        return Request.of(List.of(computer.target())).keys(List.of(key));
    }

    private ComputerResult<?> audit(String key) throws Exception {
        return lab.service().audit(below(key), computer.administrator(), Progress.NONE).computers().getFirst();
    }

    private ApplyResult apply(String key) throws Exception {
        return lab.service().apply(below(key), false, computer.administrator(), Progress.NONE);
    }

    private UndoResult undo(ApplyResult applied) throws Exception {
        return lab.service().undo(applied.run().orElseThrow(), false, Set.of(), computer.administrator(), Progress.NONE);
    }

    @Test
    void leavesAKeyAloneThatAllowsNobodyAndTellsWhoIsDenied() throws Exception {
        computer.open("HKLM\\SOFTWARE\\Nobody", "Locked", "Open");
        computer.samba().setSecurity("HKLM\\SOFTWARE\\Nobody\\Locked", "O:SYG:SYD:P");
        ComputerResult<?> denied = lab.service().audit(below("HKLM\\SOFTWARE\\Nobody"), computer.credentials(SambaComputer.ALICE),
                Progress.NONE).computers().getFirst();
        assertEquals(2, denied.objects().size());
        assertEquals(List.of(Problem.Kind.DENIED), denied.problems().stream().map(Problem::kind).toList(),
                () -> denied.problems().toString());
        assertEquals("HKLM\\SOFTWARE\\Nobody\\Locked", denied.problems().getFirst().path());
        assertTrue(denied.problems().getFirst().text().contains("access is denied to alice"));
        ComputerResult<?> applied = apply("HKLM\\SOFTWARE\\Nobody").computers().getFirst();
        assertEquals(List.of(3, 2), List.of(applied.examined(), applied.objects().size()));
        assertEquals("O:SYG:SYD:P", computer.samba().security("HKLM\\SOFTWARE\\Nobody\\Locked"));
    }

    @Test
    void looksAtTheOtherViewWhereTheFirstIsDenied() throws Exception {
        computer.open("HKLM\\SOFTWARE\\Half");
        computer.open("HKLM\\SOFTWARE\\WOW6432Node\\Half");
        computer.samba().setSecurity("HKLM\\SOFTWARE\\Half", "O:SYG:SYD:P");
        // So that she is taken for an administrator of the computer.
        computer.samba().setSecurity("HKLM\\SOFTWARE", Windows.OPEN);
        ComputerResult<?> result = lab.service().audit(below("HKLM\\SOFTWARE\\Half"), computer.credentials(SambaComputer.ALICE),
                Progress.NONE).computers().getFirst();
        assertEquals(List.of(Problem.Kind.DENIED), result.problems().stream().map(Problem::kind).toList(), () -> result.problems()
                .toString());
        assertEquals(1, result.objects().size());
    }

    @Test
    void closesAKeyWithoutAListAndGivesTheMissingListBack() throws Exception {
        String key = "HKLM\\SOFTWARE\\NullList";
        computer.open(key);
        computer.setDescriptor(key, SecurityDescriptor.builder().owner(WellKnown.ADMINISTRATORS.sid()).group(WellKnown.SYSTEM.sid())
                .nullDacl().build().toBytes());
        byte[] before = computer.descriptor(key);
        assertTrue(SecurityDescriptor.parse(before).dacl().isEmpty());
        assertTrue(computer.canWrite(SambaComputer.ALICE, key));
        ApplyResult applied = apply(key);
        assertEquals("Everyone", applied.computers().getFirst().objects().getFirst().before().openTo());
        assertFalse(computer.canWrite(SambaComputer.ALICE, key));
        assertTrue(computer.canRead(SambaComputer.ALICE, key));
        assertTrue(computer.canWrite(SambaComputer.ADMINISTRATOR, key));
        assertFalse(undo(applied).computers().getFirst().failed());
        assertArrayEquals(before, computer.descriptor(key));
    }

    @Test
    void keepsEntriesOfUnusualTypes() throws Exception {
        String key = "HKLM\\SOFTWARE\\Unusual";
        computer.open(key);
        Ace object = Entries.of(0x05, 0, AccessMask.KEY_ALL_ACCESS, WellKnown.USERS.sid());
        Ace denied = Entries.of(0x06, 0, AccessMask.KEY_SET_VALUE, WellKnown.GUESTS.sid());
        Ace callback = Entries.of(0x09, 0, AccessMask.KEY_ALL_ACCESS, WellKnown.INTERACTIVE.sid());
        List<Ace> entries = List.of(denied, object, callback, Ace.allow(0, AccessMask.KEY_ALL_ACCESS, WellKnown.ADMINISTRATORS.sid()));
        computer.setDescriptor(key, SecurityDescriptor.builder().owner(WellKnown.ADMINISTRATORS.sid()).group(WellKnown.SYSTEM.sid()).dacl(
                new Acl(4, entries)).build().toBytes());
        byte[] before = computer.descriptor(key);
        assertEquals(4, SecurityDescriptor.parse(before).dacl().orElseThrow().entries().size());
        ApplyResult applied = apply(key);
        List<Ace> after = SecurityDescriptor.parse(computer.descriptor(key)).dacl().orElseThrow().entries();
        assertEquals(List.of(0x06, 0x05, 0x09, 0x00), after.stream().map(Ace::type).toList());
        assertEquals(entries.getFirst(), after.getFirst());
        assertEquals(AccessMask.KEY_READ, after.get(1).mask());
        assertTrue(apply(key).run().isEmpty());
        assertFalse(undo(applied).computers().getFirst().failed());
        assertArrayEquals(before, computer.descriptor(key));
    }

    @Test
    void closesAThousandKeysNextToEachOther() throws Exception {
        String key = "HKLM\\SOFTWARE\\Wide";
        computer.many(key, MANY, false);
        closesAll(key);
    }

    @Test
    void closesAThousandKeysBelowEachOther() throws Exception {
        String key = "HKLM\\SOFTWARE\\Deep";
        computer.many(key, MANY, true);
        closesAll(key);
    }

    private void closesAll(String key) throws Exception {
        assertEquals(MANY + 1, audit(key).examined());
        ApplyResult applied = apply(key);
        ComputerResult<?> result = applied.computers().getFirst();
        assertEquals(List.of(), result.problems());
        assertEquals(MANY + 1, result.objects().size());
        assertTrue(apply(key).run().isEmpty());
        assertTrue(lab.service().audit(below(key), computer.administrator(), Progress.NONE).computers().getFirst().objects().stream()
                .allMatch(object -> object.risk() == Risk.SAFE));
        ComputerResult<?> undone = undo(applied).computers().getFirst();
        assertEquals(MANY + 1, undone.objects().size(), undone::toString);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.junit.jupiter.api.Test;

class PolicyEditCommandsTest extends PolicyCase {

    private static String refusal(Supplier<Report> command) {
        return assertThrows(BartizanException.class, command::get).getMessage();
    }

    @Test
    void setsForEverythingInAGroup() {
        Report report = set(GROUP, "denyAccess", "no");
        assertEquals("Set autoProtect.denyAccess to no at Workstations", report.facts().get("done"));
        assertEquals(List.of("no", GROUP, ""), holds(CLIENT, DENY));
        assertEquals(List.of("yes", "default", ""), holds("Less secure workstations", DENY));
        set(CLIENT, DENY, "yes");
        assertEquals(List.of("yes", CLIENT, ""), holds(CLIENT, DENY));
        assertEquals("Workstations: no (further out)", lost(CLIENT, DENY));
    }

    @Test
    void unsetsAndLeavesNothingEmptyBehind() {
        String before = org.show(true).facts().toString();
        set(CLIENT, DENY, "no");
        unset(CLIENT, DENY);
        assertEquals(List.of("yes", "default", ""), holds(CLIENT, DENY));
        assertEquals(before, org.show(true).facts().toString());
        assertTrue(policies.show(false, CLIENT).notes().contains("pc-0001 sets nothing of its own."));
        assertTrue(unset(CLIENT, DENY).notes().contains("pc-0001 does not set that."));
        set(CLIENT, DENY, "no");
        set(CLIENT, "scanOptions.threads", "4");
        unset(CLIENT, "*");
        assertTrue(policies.show(false, CLIENT).notes().contains("pc-0001 sets nothing of its own."));
    }

    @Test
    void aLockKeepsEverythingBelowFromChangingIt() {
        edits.set(true, false, false, false, "Office", DENY, "no");
        assertEquals(List.of("no", "Office", "Office"), holds(CLIENT, DENY));
        String refusal = refusal(() -> set(CLIENT, DENY, "yes"));
        assertEquals(
                "Cannot set autoProtect.denyAccess to yes at pc-0001: autoProtect.denyAccess is locked at Office with the value “no”, so a"
                        + " value further down would have no effect. Change it there, or unlock it there: policy:unlock 'Office'"
                        + " autoProtect.denyAccess.", refusal);
        assertTrue(refusal(() -> lock(GROUP, DENY)).contains("is locked at Office"));
        assertTrue(refusal(() -> unlock(GROUP, DENY)).contains("the lock is at Office, not at Workstations"));
        unlock("Office", DENY);
        set(CLIENT, DENY, "yes");
        assertEquals(List.of("yes", CLIENT, ""), holds(CLIENT, DENY));
    }

    @Test
    void whatWasSetBelowBeforeTheLockIsToldAndCountsAgainAfterIt() {
        set(CLIENT, DENY, "no");
        edits.set(true, false, false, false, "Office", DENY, "yes");
        assertEquals("pc-0001: no (locked above)", lost(CLIENT, DENY));
        assertEquals(List.of("locked above"), column(policies.show(false, CLIENT), "noEffect"));
        unlock("Office", DENY);
        assertEquals(List.of("no", CLIENT, ""), holds(CLIENT, DENY));
    }

    @Test
    void lockingWhatIsNotSetSetsWhatHoldsThere() {
        set("Office", DENY, "no");
        Report report = lock(GROUP, DENY);
        assertEquals(List.of("no", GROUP, GROUP), holds(CLIENT, DENY));
        assertTrue(report.notes().contains(
                "Without a value of its own at Workstations, so what holds there is set with the lock: autoProtect.denyAccess."),
                report.notes().toString());
    }

    @Test
    void locksAWholeSectionButLeavesWhatIsLockedFurtherOut() {
        edits.set(true, false, false, false, "Office", DENY, "no");
        Report report = lock(GROUP, "autoProtect");
        assertTrue(report.notes().stream().anyMatch(n -> n.contains("Locked further out already, and left alone: ")), report.notes()
                .toString());
        for (Object at : column(policies.effective(false, false, CLIENT, "autoProtect"), "lockedAt")) {
            assertTrue(!at.equals(""));
        }
        assertEquals(List.of("no", "Office", "Office"), holds(CLIENT, DENY));
        unlock(GROUP, "autoProtect");
        assertEquals(1, column(policies.effective(false, false, CLIENT, "autoProtect.threads"), "lockedAt").stream().filter(""::equals)
                .count());
    }

    @Test
    void refusesWhatIsNotClearOrNotRight() {
        assertTrue(refusal(() -> set(GROUP, "enabled", "no")).contains("settings are called “enabled”: autoProtect.enabled, "));
        assertTrue(refusal(() -> set(GROUP, "autoProtect.denyAcess", "no")).contains("Did you mean autoProtect.denyAccess"));
        assertTrue(refusal(() -> set(GROUP, "autoProtect", "no")).contains("“autoProtect” is more than one setting"));
        assertTrue(refusal(() -> set(GROUP, "autoProtect.threads", "1000")).contains("Give 1 to 64 threads"));
        assertTrue(refusal(() -> set("nowhere", DENY, "no")).contains("there is no group or client “nowhere”"));
        assertTrue(refusal(() -> unset(GROUP, "nothing*")).contains("there is no setting “nothing*”"));
    }

    @Test
    void triesEverythingWithoutDoingIt() {
        String before = policies.effective(false, true, CLIENT).rows().toString();
        int commits = fleet.log(100).size();
        Report report = edits.set(true, true, false, false, GROUP, DENY, "no");
        assertEquals(List.of(List.of("setting", DENY, "yes", "no (Workstations)", 216), List.of("lock", DENY, "not locked",
                "locked (Workstations)", 216)), rows(report, "what", "subject", "from", "to", "count"));
        assertTrue(report.notes().contains("216 computers would change."), report.notes().toString());
        edits.lock(true, false, false, GROUP, "autoProtect");
        edits.unset(true, false, false, GROUP, "*");
        edits.unlock(true, false, false, GROUP, "*");
        assertEquals(before, policies.effective(false, true, CLIENT).rows().toString());
        assertEquals(commits, fleet.log(100).size());
    }

    @Test
    void previewsEachKindOfChange() {
        assertEquals(216, column(previews.preview(true, false, false, GROUP, DENY, "no"), "count").getFirst());
        assertEquals(216, column(previews.preview(true, false, false, false, false, GROUP, DENY), "count").getFirst());
        set(GROUP, DENY, "no");
        assertEquals(List.of("no (Workstations)"), column(previews.preview(false, false, true, false, false, GROUP, DENY), "from"));
        assertTrue(refusal(() -> previews.preview(true, true, false, false, false, GROUP, DENY)).contains("Give a value, or one of"));
        assertTrue(refusal(() -> previews.preview(false, false, false, false, false, GROUP, DENY)).contains("Give a value, or one of"));
    }

    @Test
    void namesEveryComputerWhenAsked() {
        Report report = previews.preview(false, true, false, GROUP, DENY, "no");
        assertEquals(216, column(report, "computer").size());
        assertEquals("Office/Workstations/pc-0001", column(report, "computer").getFirst());
        Report json = previews.preview(false, false, true, GROUP, DENY, "no");
        assertEquals(216, ((List<?>) column(json, "computers").getFirst()).size());
    }
}

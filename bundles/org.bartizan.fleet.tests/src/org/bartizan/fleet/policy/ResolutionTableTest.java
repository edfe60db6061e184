// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bartizan.fleet.policy.Lost.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The truth table of the rule by which policies become effective: every state of every level. */
class ResolutionTableTest {

    private static final int DEFAULT = 100;

    static Stream<List<At>> fiveLevels() {
        return At.every(At.USUAL, 5);
    }

    static Stream<List<At>> locksAloneAndExpired() {
        return At.every(List.of(At.values()), 4);
    }

    static Stream<List<At>> moves() {
        return At.every(At.USUAL, 3);
    }

    @ParameterizedTest
    @MethodSource({"fiveLevels", "locksAloneAndExpired"})
    void tellsValueSourceLockAndWhatLost(List<At> row) {
        Branch branch = Branch.of(row);
        check(row, branch.resolved());
    }

    private static void check(List<At> row, ResolvedSetting resolved) {
        int winner = Rule.winner(row);
        assertEquals(winner == Rule.NOWHERE ? DEFAULT : winner + 1, resolved.value());
        assertEquals(name(winner), place(resolved.source()));
        assertEquals(name(Rule.lock(row)), place(resolved.lockedAt()));
        List<String> lost = IntStream.range(0, row.size()).filter(i -> Rule.lost(row, i) != null)
                .mapToObj(i -> name(i) + " " + (i + 1) + " " + Rule.lost(row, i)).toList();
        assertEquals(lost, resolved.lost().stream().map(l -> place(l.at()) + " " + l.value() + " " + l.reason()).toList());
    }

    @ParameterizedTest
    @MethodSource("fiveLevels")
    void doesNotDependOnTheOrderOfEdits(List<At> row) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, row.size()).boxed().toList());
        for (int seed = 0; seed < 6; seed++) {
            java.util.Collections.shuffle(order, new java.util.Random(seed));
            Branch branch = Branch.of(List.of(At.LOCKED, At.LOCKED, At.SET, At.LOCKED, At.SET));
            order.forEach(i -> Branch.say(branch.levels.get(i), row.get(i), i + 1));
            check(row, branch.resolved());
        }
    }

    /** A client of a group that says the first goes into one that says the second; it says the third itself. */
    @ParameterizedTest
    @MethodSource("moves")
    void aClientThatMovesHasWhatItWouldHaveHadThereAllTheTime(List<At> row) {
        Branch from = Branch.of(List.of(At.UNSET, At.UNSET, At.UNSET, row.get(0), row.get(2)));
        Branch to = Branch.of(List.of(At.UNSET, At.UNSET, At.UNSET, row.get(1), At.UNSET));
        to.inner.getClients().clear();
        from.resolved();
        to.inner.getClients().add(from.client);
        check(List.of(At.UNSET, At.UNSET, At.UNSET, row.get(1), row.get(2)), from.resolved());
    }

    /** A group that says the second goes from one that says the first into one that says the third. */
    @ParameterizedTest
    @MethodSource("moves")
    void aGroupThatMovesTakesItsClientsAlong(List<At> row) {
        Branch from = Branch.of(List.of(At.UNSET, At.UNSET, row.get(0), row.get(1)));
        Branch to = Branch.of(List.of(At.UNSET, At.UNSET, row.get(2)));
        to.outer.getGroups().clear();
        from.resolved();
        to.outer.getGroups().add(from.inner);
        check(List.of(At.UNSET, At.UNSET, row.get(2), row.get(1), At.UNSET), from.resolved());
    }

    @ParameterizedTest
    @MethodSource("fiveLevels")
    void scansOfOneNameFollowTheSameRule(List<At> row) {
        Branch branch = new Branch();
        IntStream.range(0, row.size()).forEach(i -> Branch.schedule(branch.levels.get(i), row.get(i), "scan" + i));
        List<ResolvedScan> scans = branch.policy().scans();
        int winner = Rule.winner(row);
        assertEquals(winner == Rule.NOWHERE ? 0 : 1, scans.size());
        for (ResolvedScan scan : scans) {
            assertEquals("scan" + winner, scan.id());
            assertEquals(name(winner), place(scan.source()));
            assertEquals(Rule.lock(row) != Rule.NOWHERE, scan.locked());
            List<Reason> reasons = IntStream.range(0, row.size()).mapToObj(i -> Rule.lost(row, i)).filter(r -> r != null).toList();
            assertEquals(reasons, scan.lost().stream().map(Lost::reason).toList());
        }
    }

    private static String name(int level) {
        return level == Rule.NOWHERE ? "nowhere" : Branch.NAMES.get(level);
    }

    private static String place(Origin origin) {
        return origin == null ? "nowhere" : origin.name();
    }
}

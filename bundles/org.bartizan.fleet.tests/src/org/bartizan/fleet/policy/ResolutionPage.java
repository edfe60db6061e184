// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The truth table as a page for people, made of what the resolver says. */
final class ResolutionPage {

    private static final List<Integer> FOUR_LEVELS = List.of(0, 1, 2, 4);

    private final StringBuilder page = new StringBuilder();

    static String write() {
        ResolutionPage page = new ResolutionPage();
        page.introduction();
        page.table("One setting, four levels", """
                Each level leaves the setting alone (·), sets it, or sets and locks it. The client group stands for any number of client
                groups within each other: an outer one is treated as further out.""", At.every(At.USUAL, 4).toList());
        page.nested();
        page.table("A lock without a value", "A lock counts only where the setting is set as well.",
                At.every(List.of(At.UNSET, At.SET, At.LOCK_ALONE), 4).filter(r -> r.contains(At.LOCK_ALONE) && r.contains(At.SET))
                        .filter(r -> r.stream().filter(a -> a != At.UNSET).count() == 2).toList());
        page.table("A policy that has expired", """
                A policy may have a date of expiry, as exemptions do. From that moment on, nothing that it sets or locks counts; it stays
                in the organisation, and is reported, until somebody removes it or gives it another date.""",
                At.every(List.of(At.UNSET, At.SET, At.LOCKED, At.EXPIRED, At.EXPIRED_LOCKED), 4)
                        .filter(r -> r.subList(0, 2).stream().allMatch(a -> a == At.UNSET || a == At.LOCKED) && r.get(0) == At.UNSET)
                        .filter(r -> r.stream().anyMatch(At::hasExpired)).filter(r -> r.get(1) != At.LOCKED || r.get(2) == At.UNSET)
                        .toList());
        page.moves();
        page.scans();
        return page.page.toString();
    }

    private void introduction() {
        page.append("""
                <!-- SPDX-FileCopyrightText: 2026 The Bartizan authors
                     SPDX-License-Identifier: EPL-2.0
                     Written by PolicyPageTest from the table that it tests; edit that, not this. -->
                # How policies become effective

                A setting can be made at the organisation, at a server group, at client groups within each other, and at a client. For
                each setting by itself, the levels are walked from the outside to the inside:

                1. The **outermost level that sets and locks** it wins over everything below, and ends the walk.
                2. Where nothing is locked, **the nearest level that sets it** wins.
                3. Where nothing sets it, **the default** holds.

                Nothing else matters: not who made the setting, not when, and not in which order. Servers have what their server group
                has. `policy:effective COMPUTER` tells what holds, where it comes from, and why other values lost.

                """);
    }

    private void heading(String title, String text) {
        page.append("## ").append(title).append("\n\n").append(text).append("\n\n");
    }

    private void header(String... columns) {
        page.append("| ").append(String.join(" | ", columns)).append(" |\n|").append("---|".repeat(columns.length)).append('\n');
    }

    private void line(List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void table(String title, String text, List<List<At>> rows) {
        heading(title, text);
        header("organization", "server group", "client group", "client", "value of", "locked at", "lost");
        for (List<At> row : rows) {
            Branch branch = new Branch();
            branch.outer.setName("client group");
            IntStream.range(0, row.size()).forEach(i -> Branch.say(branch.levels.get(FOUR_LEVELS.get(i)), row.get(i), i + 1));
            line(IntStream.range(0, 7).mapToObj(i -> i < 4 ? row.get(i).shown : told(branch.resolved()).get(i - 4)).toList());
        }
        page.append('\n');
    }

    private static List<String> told(ResolvedSetting resolved) {
        return List.of(place(resolved.source(), "the default"), place(resolved.lockedAt(), ""), lost(resolved.lost()));
    }

    private static String place(Origin origin, String none) {
        return origin == null ? none : origin.name();
    }

    private static String lost(List<Lost> lost) {
        return lost.stream().map(l -> place(l.at(), "") + ": " + switch (l.reason()) {
            case NEARER_VALUE -> "nearer value";
            case LOCKED_ABOVE -> "locked above";
            case EXPIRED -> "expired";
        }).collect(Collectors.joining(", "));
    }

    private void nested() {
        heading("Client groups within each other", "The outer one is further out.");
        header("outer client group", "inner client group", "client", "value of", "locked at", "lost");
        At.every(At.USUAL, 3).filter(r -> r.get(0) != At.UNSET && r.get(1) != At.UNSET).forEach(row -> {
            Branch branch = Branch.of(List.of(At.UNSET, At.UNSET, row.get(0), row.get(1), row.get(2)));
            ResolvedSetting resolved = branch.resolved();
            line(List.of(row.get(0).shown, row.get(1).shown, row.get(2).shown, place(resolved.source(), ""), place(resolved.lockedAt(), ""),
                    lost(resolved.lost())));
        });
        page.append('\n');
    }

    private void moves() {
        heading("A client that moves between two groups", "It has what it would have had there all the time.");
        header("old group", "new group", "client", "value before", "value after", "locked at");
        At.every(At.USUAL, 3).forEach(row -> {
            Branch from = Branch.of(List.of(At.UNSET, At.UNSET, At.UNSET, row.get(0), row.get(2)));
            Branch to = Branch.of(List.of(At.UNSET, At.UNSET, At.UNSET, row.get(1)));
            from.inner.setName("old group");
            to.inner.setName("new group");
            String before = place(from.resolved().source(), "the default");
            to.inner.getClients().add(from.client);
            ResolvedSetting after = from.resolved();
            line(List.of(row.get(0).shown, row.get(1).shown, row.get(2).shown, before, place(after.source(), "the default"),
                    place(after.lockedAt(), "")));
        });
        page.append('\n');
    }

    private void scans() {
        heading("Scheduled scans of one name", """
                A scheduled scan replaces the one of the same name at a level above, whatever the case of its letters, unless that one is
                locked. Scans of different names all hold. Expiry is about settings, not about scans.""");
        header("organization", "client group", "client", "scan of", "locked", "lost");
        At.every(At.USUAL, 3).filter(r -> r.stream().filter(a -> a != At.UNSET).count() > 1).forEach(row -> {
            Branch branch = new Branch();
            branch.outer.setName("client group");
            IntStream.range(0, 3).forEach(i -> Branch.schedule(branch.levels.get(2 * i), row.get(i), "scan" + i));
            ResolvedScan scan = branch.policy().scans().getFirst();
            line(List.of(row.get(0).shown, row.get(1).shown, row.get(2).shown, place(scan.source(), ""), scan.locked() ? "yes" : "",
                    lost(scan.lost())));
        });
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Effect.Kind;
import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.Origin;
import org.bartizan.model.Computer;

/** Compares two standings, and puts together what is the same for several computers. */
final class Effects {

    /** What goes is told first; a setting and its lock together. */
    private static final List<Set<Kind>> ORDER = List.of(Set.of(Kind.COMPUTER_REMOVED), Set.of(Kind.SCAN_REMOVED),
            Set.of(Kind.SETTING_CHANGED, Kind.LOCK_CHANGED), Set.of(Kind.SCAN_CHANGED), Set.of(Kind.SCAN_ADDED),
            Set.of(Kind.COMPUTER_ADDED), Set.of(Kind.COMPUTER_CHANGED));

    /** Something that happens to one computer, or to many in the same way. */
    record Difference(Kind kind, String subject, String from, String to, Origin fromSource, Origin toSource) {

        static Difference of(Kind kind, String subject, String from, String to) {
            return new Difference(kind, subject, from, to, null, null);
        }
    }

    private record Key(Kind kind, String subject, String from, String to) {
    }

    /** All computers to which the same happens. Its sources are those of the first one, and null as soon as another one differs. */
    private static final class Group {

        private final Difference first;
        private final int rank;
        private final List<Effect.Computer> computers = new ArrayList<>();
        private Origin fromSource;
        private Origin toSource;

        Group(Difference first, int rank) {
            this.first = first;
            this.rank = rank;
            this.fromSource = first.fromSource;
            this.toSource = first.toSource;
        }

        Group joined(Difference other) {
            fromSource = Objects.equals(fromSource, other.fromSource) ? fromSource : null;
            toSource = Objects.equals(toSource, other.toSource) ? toSource : null;
            return this;
        }

        Effect effect() {
            return new Effect(first.kind, first.subject, first.from, first.to, fromSource, toSource, computers);
        }
    }

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final Map<EffectivePolicy, Map<EffectivePolicy, List<Group>>> known = new IdentityHashMap<>();
    private final Differences differences = new Differences();
    private int computers;

    Effects(Standing before, Standing after, Steps steps) {
        for (int i = 0; i < before.computers().size(); i++) {
            steps.next();
            Computer computer = before.computers().get(i);
            int place = after.place(computer, i);
            note(computer, before, place < 0 ? List.of(group(Difference.of(Kind.COMPUTER_REMOVED, "", "", null)))
                    : groups(policies(before.policy(i), after.policy(place)), before.facts(computer), after.facts(computer)));
        }
        for (int i = 0; i < after.computers().size(); i++) {
            Computer computer = after.computers().get(i);
            if (before.place(computer, i) < 0) {
                note(computer, after, List.of(group(Difference.of(Kind.COMPUTER_ADDED, "", null, ""))));
            }
        }
    }

    private List<Group> groups(List<Group> same, Map<String, String> before, Map<String, String> after) {
        List<Difference> own = differences.facts(before, after);
        if (own.isEmpty()) {
            return same;
        }
        List<Group> all = new ArrayList<>(same);
        own.forEach(difference -> all.add(group(difference)));
        return all;
    }

    private void note(Computer computer, Standing standing, List<Group> same) {
        if (!same.isEmpty()) {
            Effect.Computer described = standing.described(computer);
            same.forEach(group -> group.computers.add(described));
            computers++;
        }
    }

    private List<Group> policies(EffectivePolicy before, EffectivePolicy after) {
        return known.computeIfAbsent(before, b -> new IdentityHashMap<>()).computeIfAbsent(after,
                a -> differences.policies(before, a).stream().map(this::group).toList());
    }

    private Group group(Difference difference) {
        Key key = new Key(difference.kind, difference.subject, difference.from, difference.to);
        return groups.computeIfAbsent(key, k -> new Group(difference, differences.rank(difference))).joined(difference);
    }

    /** What goes first; then by the order of the metamodel, what concerns most computers first. */
    List<Effect> grouped() {
        Comparator<Group> order = Comparator.comparing((Group g) -> place(g.first.kind)).thenComparing(g -> g.rank)
                .thenComparing(g -> g.first.kind).thenComparing(g -> -g.computers.size());
        return groups.values().stream().sorted(order).map(Group::effect).toList();
    }

    private static int place(Kind kind) {
        int place = 0;
        while (!ORDER.get(place).contains(kind)) {
            place++;
        }
        return place;
    }

    int computers() {
        return computers;
    }
}

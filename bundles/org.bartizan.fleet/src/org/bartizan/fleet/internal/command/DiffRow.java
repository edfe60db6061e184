// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.Change.Kind;
import org.bartizan.fleet.internal.model.Texts;

/**
 * One line of what a file would change in the organization itself: equal changes of many objects, or the objects that come to, leave or go
 * from one place to another.
 *
 * @param what in a word
 * @param feature the name of the feature
 * @param from the value before, or where something goes from; null when there is none
 * @param to the value afterwards, or where something goes to
 * @param objects paths of what changes, or names of what comes and goes
 */
record DiffRow(String what, String feature, String from, String to, List<String> objects) {

    static final String REMOVED = "REMOVED";
    private static final List<String> ORDER = List.of(REMOVED, "set", "moved", "added", "order");

    private record Key(String what, String feature, String from, String to) {
    }

    /** What goes comes first. */
    static List<DiffRow> of(List<Change> changes) {
        Map<Key, List<String>> rows = new LinkedHashMap<>();
        List<Change> rest = new ArrayList<>(changes);
        moved(rest, rows);
        rest.forEach(c -> rows.computeIfAbsent(key(c), k -> new ArrayList<>()).add(object(c)));
        return rows.entrySet().stream().map(e -> new DiffRow(e.getKey().what, e.getKey().feature, e.getKey().from, e.getKey().to, e
                .getValue()))
                .sorted(Comparator.comparing(row -> ORDER.indexOf(row.what))).toList();
    }

    /** Takes out what was removed at one place and added at another. */
    private static void moved(List<Change> rest, Map<Key, List<String>> rows) {
        record Thing(String feature, String name) {
        }
        Map<Thing, Change> gone = new HashMap<>();
        rest.stream().filter(c -> c.kind() == Kind.REMOVE).forEach(c -> gone.put(new Thing(c.feature(), c.from()), c));
        for (Change come : List.copyOf(rest)) {
            Change went = come.kind() == Kind.ADD ? gone.remove(new Thing(come.feature(), come.to())) : null;
            if (went != null && !Objects.equals(went.objectId(), come.objectId())) {
                rows.computeIfAbsent(new Key("moved", come.feature(), went.object(), come.object()), k -> new ArrayList<>()).add(come.to());
                rest.remove(went);
                rest.remove(come);
            }
        }
    }

    private static Key key(Change change) {
        return switch (change.kind()) {
            case SET -> new Key("set", change.feature(), change.from(), change.to());
            case ADD -> new Key("added", change.feature(), null, change.object());
            case REMOVE -> new Key(REMOVED, change.feature(), change.object(), null);
            case MOVE -> new Key("order", change.feature(), null, change.object());
        };
    }

    private static String object(Change change) {
        return switch (change.kind()) {
            case SET -> change.object();
            case ADD, MOVE -> change.to();
            case REMOVE -> change.from();
        };
    }

    /** What is removed, in words; empty when nothing is. */
    static String removed(List<DiffRow> rows) {
        return rows.stream().filter(row -> row.what.equals(REMOVED))
                .collect(Collectors.groupingBy(DiffRow::feature, LinkedHashMap::new, Collectors.summingInt(row -> row.objects.size())))
                .entrySet().stream().map(e -> Texts.words(e.getKey()) + " (" + e
                        .getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}

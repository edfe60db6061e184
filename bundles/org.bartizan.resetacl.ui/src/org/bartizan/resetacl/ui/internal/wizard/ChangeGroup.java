// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.ChangedObject;

/** Objects, on any computers, that change in the same way. */
record ChangeGroup(String what, List<Item> items) {

    /** An object that changes. */
    record Item(String computer, ChangedObject object) {
    }

    /** All changes, the most frequent one first. */
    static List<ChangeGroup> of(ApplyResult result) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        result.computers().forEach(computer -> computer.objects().forEach(object -> groups.computeIfAbsent(ChangeText.of(object),
                key -> new ArrayList<>()).add(new Item(computer.computer(), object))));
        return groups.entrySet().stream().map(group -> new ChangeGroup(group.getKey(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparingInt((ChangeGroup group) -> group.items().size()).reversed()).toList();
    }

    long computers() {
        return items.stream().map(Item::computer).distinct().count();
    }
}

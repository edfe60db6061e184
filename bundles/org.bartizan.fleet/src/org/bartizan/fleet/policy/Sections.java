// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/**
 * The sections that one resolver knows, each with the state in which nobody has set anything. Grows when the organisation has a section of a
 * class that is registered nowhere.
 */
final class Sections {

    private final Map<EClass, Integer> places = new HashMap<>();
    private final List<SectionState> untouched = new ArrayList<>();

    Sections() {
        Setting.sections().forEach(this::place);
    }

    /** Where the section of a class stands among the others. */
    int place(EClass type) {
        return places.computeIfAbsent(type, t -> {
            untouched.add(SectionState.untouched(t));
            return untouched.size() - 1;
        });
    }

    SectionState untouched(int place) {
        return untouched.get(place);
    }

    SectionState[] all() {
        return untouched.toArray(SectionState[]::new);
    }
}

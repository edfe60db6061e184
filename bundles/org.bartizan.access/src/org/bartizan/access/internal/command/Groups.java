// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Scope;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.Organization;

/** Server groups by name and by id. */
final class Groups {

    private final Fleet fleet;

    /** @param fleet null when there is none */
    Groups(Fleet fleet) {
        this.fleet = fleet;
    }

    /** The scope that names or ids mean; the whole organisation when there are none. */
    Scope scope(String tried, List<String> wanted) {
        if (wanted.isEmpty()) {
            return Scope.WHOLE;
        }
        Map<String, String> ids = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        names().forEach((id, name) -> {
            ids.put(id, id);
            ids.putIfAbsent(name, id);
        });
        Set<String> found = new LinkedHashSet<>();
        for (String each : wanted) {
            String id = ids.get(each);
            if (id == null) {
                throw new BartizanException(tried, "there is no server group " + each, "There are: " + (ids.isEmpty() ? "none"
                        : names().values().stream().sorted().collect(Collectors.joining(", "))));
            }
            found.add(id);
        }
        return Scope.of(found);
    }

    /** A scope for people. */
    String text(Scope scope) {
        if (scope.whole()) {
            return "the whole organisation";
        }
        Map<String, String> names = names();
        return scope.groups().stream().map(id -> names.getOrDefault(id, "(gone: " + id + ")")).sorted().collect(Collectors.joining(", "));
    }

    private Map<String, String> names() {
        return fleet == null || !fleet.exists() ? Map.of() : fleet.read(Groups::names);
    }

    private static Map<String, String> names(Organization organization) {
        return organization.getServerGroups().stream().collect(Collectors.toMap(group -> group.getId(),
                group -> String.valueOf(group.getName())));
    }
}

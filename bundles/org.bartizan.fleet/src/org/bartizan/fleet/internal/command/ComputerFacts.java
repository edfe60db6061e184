// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.api.observed.ObservedState;
import org.bartizan.model.Computer;

/** What {@code show} tells of any computer. */
final class ComputerFacts {

    private ComputerFacts() {
    }

    static Map<String, Object> of(Computer computer) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", computer.getName());
        facts.put("path", Paths.of(computer));
        facts.put("description", computer.getDescription());
        facts.put("addresses", List.copyOf(computer.getAddresses()));
        facts.put("site", computer.getSite() == null ? null : computer.getSite().getName());
        facts.put("platform", computer.getPlatform());
        facts.put("operatingSystem", computer.getOperatingSystem());
        return facts;
    }

    /** Adds what was observed of the computer, with the time of each observation. */
    static void observed(String id, ObservedState state, Map<String, Object> facts) {
        Map<String, Object> observed = new LinkedHashMap<>();
        state.of(id).forEach((key, observation) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("value", observation.value());
            one.put("at", observation.at());
            observed.put(key, one);
        });
        facts.put("observed", observed);
        facts.put("id", id);
    }
}

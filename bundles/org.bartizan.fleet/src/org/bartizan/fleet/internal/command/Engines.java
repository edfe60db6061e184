// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bartizan.api.engine.EngineSupport;
import org.bartizan.api.engine.EngineSupport.Support;

/** The antivirus engines that are present at one moment, by name. */
final class Engines {

    private final List<EngineSupport> present;

    Engines(List<EngineSupport> present) {
        this.present = present.stream().sorted(Comparator.comparing(EngineSupport::engine)).toList();
    }

    List<EngineSupport> present() {
        return present;
    }

    /** What people read beside a setting that not every engine carries out: {@code ClamAV cannot: …}; empty when all do. */
    String cannot(String settingKey) {
        return reasons(settingKey).entrySet().stream().map(e -> e.getKey() + " cannot: " + e.getValue()).collect(Collectors.joining("; "));
    }

    /** Why engines do not carry out a setting, by the name of the engine; empty when all do. */
    Map<String, String> reasons(String settingKey) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (EngineSupport engine : present) {
            Support support = engine.of(settingKey);
            if (!support.supported()) {
                reasons.put(engine.engine(), support.why());
            }
        }
        return reasons;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.api.engine.EngineSupport;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.ui.internal.part.Contributions;

/** What the engines that are present cannot do. */
public final class EngineMarks {

    private EngineMarks() {
    }

    /** Which engines do not carry out a setting and why, as a sentence for each; empty when all do, or when there is none. */
    public static String cannot(Setting setting) {
        return cannot(setting, Contributions.all(EngineSupport.class));
    }

    static String cannot(Setting setting, List<EngineSupport> engines) {
        return engines.stream().filter(engine -> !engine.of(setting.key()).supported())
                .map(engine -> engine.engine() + " cannot: " + why(engine, setting)).distinct().sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String why(EngineSupport engine, Setting setting) {
        return engine.of(setting.key()).why().replaceFirst("\\.$", "");
    }

    /** How the engines that are present carry a setting out, such as {@code ClamAV: OnAccessPrevention}. */
    public static String how(Setting setting) {
        return Contributions.all(EngineSupport.class).stream().map(engine -> {
            EngineSupport.Support support = engine.of(setting.key());
            return support.supported() ? engine.engine() + ": " + support.how()
                    : engine.engine() + " cannot: " + support.why().replaceFirst("\\.$", "");
        }).distinct().sorted().collect(Collectors.joining("; "));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.util.Map;

/** What the codes of classic logs mean; a code that is not known stays what it is. */
final class ClassicCodes {

    private static final Map<String, String> ACTIONS = Map.of("1", "quarantine", "2", "rename", "3", "delete", "4", "leave alone", "5",
            "clean", "6", "clean or delete macros");
    private static final Map<String, String> LOGGERS = Map.of("1", "manual-scan", "2", "real-time", "7", "definitions-downloader", "8",
            "system", "101", "client");

    private ClassicCodes() {
    }

    static String action(String code) {
        return ACTIONS.getOrDefault(code, code);
    }

    /** Whether a risk is out of the way after that action. */
    static boolean dealtWith(String realCode) {
        return !"4".equals(realCode) && ACTIONS.containsKey(realCode);
    }

    static String logger(String code) {
        return LOGGERS.getOrDefault(code, code);
    }
}

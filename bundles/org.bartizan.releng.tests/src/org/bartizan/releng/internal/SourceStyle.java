// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the compiler and the formatter cannot see: size, and what a person left for later. */
final class SourceStyle implements Check {

    private static final int MOST_LINES = 300;
    private static final Map<String, String> REFUSED = Map.of("@aut" + "hor", "the history knows who wrote it", "TO" + "DO",
            "do it or write an issue", "FIX" + "ME", "do it or write an issue", "printStack" + "Trace()", "log or rethrow it");

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        for (String file : checkout.files(f -> f.startsWith("bundles/") && f.endsWith(".java"))) {
            List<String> lines = checkout.lines(file);
            if (lines.size() > MOST_LINES) {
                problems.add(file + " has " + lines.size() + " lines; split it, " + MOST_LINES + " are the most.");
            }
            REFUSED.forEach((word, reason) -> lines.stream().filter(l -> l.contains(word)).findFirst()
                    .ifPresent(l -> problems.add(file + " contains " + word + "; " + reason + ".")));
        }
        return problems;
    }
}

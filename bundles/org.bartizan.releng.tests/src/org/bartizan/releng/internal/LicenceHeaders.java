// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.List;
import java.util.regex.Pattern;

/** Every source begins with the two SPDX lines, in its own kind of comment. */
final class LicenceHeaders implements Check {

    private static final Pattern SOURCES = Pattern.compile(
            ".*[.](java|xml|ecore|genmodel|target|product|e4xmi|svg|css|sh|bat|gogo|exsd|properties|inf|plist)");
    private static final String OWNER = "SPDX-FileCopyrightText: 2026 The Bartizan authors";
    private static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";
    private static final int WITHIN_LINES = 8;

    @Override
    public List<String> problems(Checkout checkout) {
        return checkout.files(f -> SOURCES.matcher(f).matches() || checkout.text(f).startsWith("#!")).stream().filter(f -> !hasHeader(f,
                checkout.lines(f)))
                .map(f -> f + " does not begin with the two SPDX lines that CONTRIBUTING.md shows.").toList();
    }

    private static boolean hasHeader(String file, List<String> lines) {
        if (file.endsWith(".java")) {
            return lines.size() > 1 && lines.get(0).equals("// " + OWNER) && lines.get(1).equals("// " + LICENCE);
        }
        List<String> head = lines.subList(0, Math.min(WITHIN_LINES, lines.size()));
        return head.stream().anyMatch(l -> l.contains(OWNER)) && head.stream().anyMatch(l -> l.contains(LICENCE));
    }
}

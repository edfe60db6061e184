// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.List;
import java.util.regex.Pattern;

/** What a build makes is not kept: model code, component descriptions and class files come from their sources every time. */
final class GeneratedFiles implements Check {

    private static final Pattern PLACES = Pattern.compile("(.*/)?(src-gen|target|bin|OSGI-INF)/.*|.*[.](class|jar)");
    private static final Pattern MARK = Pattern.compile("^\\s*\\* @generated\\b", Pattern.MULTILINE);

    @Override
    public List<String> problems(Checkout checkout) {
        return checkout.files(f -> PLACES.matcher(f).matches() || f.endsWith(".java") && MARK.matcher(checkout.text(f)).find()).stream()
                .map(f -> f + " is generated; take it out, the build makes it.").toList();
    }
}

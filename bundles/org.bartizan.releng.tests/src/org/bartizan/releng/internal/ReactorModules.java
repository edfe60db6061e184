// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A bundle that exists is built, and shipped unless it holds tests. */
final class ReactorModules implements Check {

    @Override
    public List<String> problems(Checkout checkout) {
        Set<String> built = new HashSet<>();
        checkout.files(f -> f.endsWith("pom.xml")).forEach(f -> Xml.all(Xml.parse(checkout.text(f)), "module")
                .forEach(m -> built.add(m.getTextContent().strip().replaceFirst(".*/", ""))));
        Set<String> shipped = new HashSet<>();
        checkout.files(f -> f.endsWith("feature.xml"))
                .forEach(f -> Xml.all(Xml.parse(checkout.text(f)), "plugin").forEach(p -> shipped.add(p.getAttribute("id"))));
        List<String> problems = new ArrayList<>();
        for (String bundle : bundles(checkout)) {
            if (!built.contains(bundle)) {
                problems.add(bundle + " is in no <modules>, so it is never built; add it to bundles/pom.xml.");
            }
            if (!bundle.endsWith(".tests") && !shipped.contains(bundle)) {
                problems.add(bundle + " is in no feature, so no product has it; add it to one under features/.");
            }
        }
        return problems;
    }

    /** Every folder counts, also one without a pom: it may hold tests that nobody runs. */
    static Set<String> bundles(Checkout checkout) {
        Set<String> bundles = new TreeSet<>();
        checkout.files(f -> f.matches("bundles/[^/]+/.+")).forEach(f -> bundles.add(f.split("/")[1]));
        return bundles;
    }
}

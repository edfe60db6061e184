// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A bundle that exists is built, and shipped unless it is only for building or testing. */
final class ReactorModules implements Check {

    private static final Set<String> NOT_SHIPPED = Set.of("org.bartizan.model.generator", "org.bartizan.bench.empty",
            "org.bartizan.example.usb");

    @Override
    public List<String> problems(Checkout checkout) {
        Set<String> built = new HashSet<>();
        checkout.files(f -> f.endsWith("pom.xml")).forEach(f -> Xml.all(Xml.parse(checkout.text(f)), "module")
                .forEach(m -> built.add(m.getTextContent().strip().replaceFirst(".*/", ""))));
        Set<String> shipped = new HashSet<>();
        checkout.files(f -> f.endsWith("feature.xml"))
                .forEach(f -> Xml.all(Xml.parse(checkout.text(f)), "plugin").forEach(p -> shipped.add(p.getAttribute("id"))));
        List<String> problems = new ArrayList<>();
        for (String file : checkout.files(f -> f.matches("bundles/[^/]+/pom[.]xml"))) {
            String bundle = file.split("/")[1];
            if (!built.contains(bundle)) {
                problems.add(bundle + " is in no <modules>, so it is never built; add it to bundles/pom.xml.");
            }
            if (!bundle.endsWith(".tests") && !NOT_SHIPPED.contains(bundle) && !shipped.contains(bundle)) {
                problems.add(bundle + " is in no feature, so no product has it; add it to one under features/.");
            }
        }
        return problems;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.List;

/** Declarative Services makes public classes only; of any other, the service is there and nobody can get it. */
final class PublicComponents implements Check {

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        for (String file : checkout.files(f -> f.startsWith("bundles/") && f.contains("/src/") && f.endsWith(".java"))) {
            List<String> lines = checkout.lines(file);
            if (lines.stream().anyMatch(l -> l.startsWith("@Component"))
                    && lines.stream().noneMatch(l -> l.matches("public (final )?class .*"))) {
                problems.add(file + " is a component and not public; make the class public, its package stays internal.");
            }
        }
        return problems;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A test that was written runs: it is in a bundle of tests, and in a class that the build takes for one. */
final class TestClasses implements Check {

    private static final Pattern TEST = Pattern.compile("^ +@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b",
            Pattern.MULTILINE);
    private static final Pattern ABSTRACT = Pattern.compile("^(public )?(abstract (class|.*class)|interface) ", Pattern.MULTILINE);

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        for (String bundle : ReactorModules.bundles(checkout)) {
            String pom = checkout.files().contains("bundles/" + bundle + "/pom.xml") ? checkout.text("bundles/" + bundle + "/pom.xml") : "";
            if (bundle.endsWith(".tests") && !pom.contains("<packaging>eclipse-test-plugin</packaging>")) {
                problems.add(bundle + " is not packaged as eclipse-test-plugin, so its tests never run.");
            }
        }
        for (String file : checkout.files(f -> f.startsWith("bundles/") && f.endsWith(".java"))) {
            String text = checkout.text(file);
            if (TEST.matcher(text).find() && !ABSTRACT.matcher(text).find()) {
                inspect(file, problems);
            }
        }
        return problems;
    }

    private static void inspect(String file, List<String> problems) {
        if (!file.split("/")[1].endsWith(".tests")) {
            problems.add(file + " has tests, but is not in a bundle of tests; nothing runs them there.");
        } else if (!file.endsWith("Test.java")) {
            problems.add(file + " has tests, but its name does not end in Test; the build does not take it for one.");
        }
    }
}

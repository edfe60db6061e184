// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/** Each platform that the profile all-platforms names has its own SWT in the workbench, and start scripts in both products. */
final class Platforms implements Check {

    private static final String WORKBENCH = "features/org.bartizan.workbench.feature/";
    private static final List<String> FEATURES = List.of(WORKBENCH, "features/org.bartizan.headless.feature/");
    private static final List<String> WANTED = List.of("linux/gtk/x86_64", "linux/gtk/aarch64", "win32/win32/x86_64", "macosx/cocoa/x86_64",
            "macosx/cocoa/aarch64");

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        List<String> built = built(checkout);
        WANTED.stream().filter(p -> !built.contains(p)).forEach(p -> problems.add("The profile all-platforms does not build " + p + "."));
        List<Element> plugins = Xml.all(Xml.parse(checkout.text(WORKBENCH + "feature.xml")), "plugin");
        for (String platform : built) {
            if (plugins.stream().noneMatch(p -> p.getAttribute("id").startsWith("org.eclipse.swt.") && platform(p).equals(platform))) {
                problems.add(WORKBENCH + "feature.xml has no SWT for " + platform + ".");
            }
            String root = "root." + platform.replace('/', '.') + " = ";
            FEATURES.stream().filter(f -> checkout.lines(f + "build.properties").stream().noneMatch(l -> l.startsWith(root)))
                    .forEach(f -> problems.add(f + "build.properties has no start scripts for " + platform + "; add " + root + "…"));
        }
        return problems;
    }

    private static List<String> built(Checkout checkout) {
        return Xml.all(Xml.parse(checkout.text("pom.xml")), "profile").stream().filter(p -> Xml.text(p, "id").equals("all-platforms"))
                .flatMap(p -> Xml.all(p, "environment").stream())
                .map(e -> Xml.text(e, "os") + "/" + Xml.text(e, "ws") + "/" + Xml.text(e, "arch")).toList();
    }

    private static String platform(Element plugin) {
        return plugin.getAttribute("os") + "/" + plugin.getAttribute("ws") + "/" + plugin.getAttribute("arch");
    }
}

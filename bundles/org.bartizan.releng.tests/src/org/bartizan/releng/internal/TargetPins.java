// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/** Everything fetched from outside has one exact version: the target's artifacts, without what they depend on, and Maven's plugins. */
final class TargetPins implements Check {

    private static final Pattern EXACT = Pattern.compile("[0-9][0-9A-Za-z.+_-]*");

    @Override
    public List<String> problems(Checkout checkout) {
        List<String> problems = new ArrayList<>();
        List<String> targets = checkout.files(f -> f.endsWith(".target"));
        if (targets.size() != 1) {
            problems.add("There is one target definition, but found " + targets + ".");
        }
        targets.forEach(f -> inspectTarget(f, Xml.parse(checkout.text(f)), problems));
        checkout.files(f -> f.endsWith("pom.xml") || f.equals(".mvn/extensions.xml"))
                .forEach(f -> inspectPom(f, Xml.parse(checkout.text(f)), problems));
        return problems;
    }

    private static void inspectTarget(String file, Element target, List<String> problems) {
        Set<String> seen = new HashSet<>();
        for (Element location : Xml.all(target, "location")) {
            String label = file + ", location '" + location.getAttribute("label") + "'";
            if (!location.getAttribute("type").equals("Maven")) {
                problems.add(label + " has the type " + location.getAttribute("type") + "; only Maven artifacts are used.");
            }
            if (!location.getAttribute("includeDependencyDepth").equals("none")) {
                problems.add(label + " brings dependencies by itself; write includeDependencyDepth=\"none\" and list each of them.");
            }
            for (Element dependency : Xml.all(location, "dependency")) {
                inspectDependency(label, dependency, seen, problems);
            }
        }
    }

    private static void inspectDependency(String label, Element dependency, Set<String> seen, List<String> problems) {
        String artifact = Xml.text(dependency, "groupId") + ":" + Xml.text(dependency, "artifactId");
        if (!seen.add(artifact)) {
            problems.add(label + " lists " + artifact + " a second time.");
        }
        requireExact(label, artifact, Xml.text(dependency, "version"), problems);
    }

    private static void inspectPom(String file, Element pom, List<String> problems) {
        for (Element properties : Xml.all(pom, "properties")) {
            Xml.all(properties, "*").stream().filter(p -> p.getTagName().endsWith(".version"))
                    .forEach(p -> requireExact(file, p.getTagName(), p.getTextContent().strip(), problems));
        }
        List<Element> fetched = new ArrayList<>(Xml.all(pom, "plugin"));
        fetched.addAll(Xml.all(pom, "extension"));
        fetched.addAll(Xml.all(pom, "dependency"));
        for (Element element : fetched) {
            String version = Xml.text(element, "version");
            // One without a version refers to what the root pom or the target platform pins.
            if (!version.isEmpty() && !version.startsWith("${")) {
                requireExact(file, Xml.text(element, "artifactId"), version, problems);
            }
        }
    }

    private static void requireExact(String where, String artifact, String version, List<String> problems) {
        boolean moving = version.endsWith("-SNAPSHOT") || version.equals("LATEST") || version.equals("RELEASE");
        if (moving || !EXACT.matcher(version).matches()) {
            problems.add(where + ": " + artifact + " has the version '" + version + "'; pin it to an exact one.");
        }
    }
}

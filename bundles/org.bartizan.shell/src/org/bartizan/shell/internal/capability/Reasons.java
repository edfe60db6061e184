// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Why a bundle does not start, for administrators: the framework's reports run over many lines. */
final class Reasons {

    private static final Pattern MISSING = Pattern.compile("Unresolved requirement: (Import-Package|Require-Bundle): ([\\w.-]+)");
    private static final Pattern JAVA = Pattern.compile("osgi\\.ee=JavaSE\\)\\(version(?:>?)=([\\d.]+)");

    private Reasons() {
    }

    static String of(Bundle bundle, BundleException e) {
        if (e.getType() != BundleException.RESOLVE_ERROR) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return bundle.getSymbolicName() + " failed as it started (" + cause + ")";
        }
        String report = String.valueOf(e.getMessage());
        List<String> missing = new ArrayList<>();
        for (Matcher matcher = JAVA.matcher(report); matcher.find();) {
            missing.add("Java " + matcher.group(1));
        }
        for (Matcher matcher = MISSING.matcher(report); matcher.find();) {
            missing.add((matcher.group(1).equals("Require-Bundle") ? "the bundle " : "the package ") + matcher.group(2));
        }
        return bundle.getSymbolicName() + " needs something that is not there"
                + (missing.isEmpty() ? "" : ", or not in the version that it wants: " + String.join(", ", new LinkedHashSet<>(missing)));
    }
}

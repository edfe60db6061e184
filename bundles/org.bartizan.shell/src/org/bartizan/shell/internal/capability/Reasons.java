// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Why a bundle does not start, for administrators: the framework's reports run over many lines. */
final class Reasons {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern BUNDLE = Pattern.compile("osgi\\.wiring\\.bundle=([\\w.]+)");
    private static final Pattern JAVA = Pattern.compile("osgi\\.ee=([\\w/.-]+)\\)\\(version=([\\d.]+)");

    private Reasons() {
    }

    static String of(Bundle bundle, BundleException e) {
        if (e.getType() != BundleException.RESOLVE_ERROR) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return bundle.getSymbolicName() + " failed as it started (" + cause + ")";
        }
        String report = String.valueOf(e.getMessage());
        List<String> missing = new ArrayList<>();
        collect(JAVA.matcher(report), "Java ", 2, missing);
        collect(BUNDLE.matcher(report), "the bundle ", 1, missing);
        collect(PACKAGE.matcher(report), "the package ", 1, missing);
        return bundle.getSymbolicName() + " needs something that is not there"
                + (missing.isEmpty() ? "" : ", or not in the version that it wants: " + String.join(", ", missing));
    }

    private static void collect(Matcher matcher, String kind, int group, List<String> missing) {
        while (matcher.find()) {
            String each = kind + matcher.group(group);
            if (!missing.contains(each)) {
                missing.add(each);
            }
        }
    }
}

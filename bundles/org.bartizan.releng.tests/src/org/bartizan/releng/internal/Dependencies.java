// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Bundles use only what stands before them: the layers of the design, read from the manifests. */
final class Dependencies implements Check {

    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");
    private static final List<String> FOR_THE_API = List.of("java.", "javax.", "org.osgi.annotation.",
            "org.osgi.service.component.annotations");

    @Override
    public List<String> problems(Checkout checkout) {
        List<BundleManifest> bundles = BundleManifest.all(checkout).stream().filter(b -> !b.isTest()).toList();
        Map<String, String> exporters = new HashMap<>();
        bundles.forEach(b -> b.exported().forEach(p -> exporters.put(p, b.name())));
        List<String> problems = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            checkScreen(bundle, problems);
            if (Layer.of(bundle.name()) == Layer.API) {
                checkApi(bundle, problems);
            }
            if (Layer.library(bundle.name())) {
                checkLibrary(bundle, problems);
            }
            for (String used : usedBundles(bundle, exporters, problems)) {
                checkDirection(bundle.name(), used, problems);
            }
        }
        return problems;
    }

    private static void checkScreen(BundleManifest bundle, List<String> problems) {
        if (!Layer.of(bundle.name()).headless()) {
            return;
        }
        Stream.concat(bundle.imported().stream(), bundle.required().stream()).filter(Dependencies::needsScreen)
                .forEach(n -> problems.add(bundle.name() + " is headless but uses " + n + "; move what needs it to a .ui bundle."));
    }

    private static boolean needsScreen(String name) {
        return SCREEN.stream().anyMatch(s -> name.equals(s) || name.startsWith(s + "."));
    }

    private static void checkApi(BundleManifest api, List<String> problems) {
        api.required().forEach(b -> problems.add(api.name() + " requires " + b + ", but the API requires nothing."));
        api.imported().stream().filter(p -> FOR_THE_API.stream().noneMatch(p::startsWith) && !api.exported().contains(p))
                .forEach(p -> problems.add(api.name() + " imports " + p + ", but the API uses the JDK and OSGi annotations alone."));
    }

    private static void checkLibrary(BundleManifest library, List<String> problems) {
        Stream.concat(library.required().stream(), library.imported().stream().filter(p -> !library.exported().contains(p)))
                .filter(Layer::ours).forEach(n -> problems.add(library.name() + " uses " + n
                        + ", but a library that speaks a protocol knows nothing of Bartizan."));
    }

    private static TreeSet<String> usedBundles(BundleManifest bundle, Map<String, String> exporters, List<String> problems) {
        TreeSet<String> used = new TreeSet<>();
        bundle.required().stream().filter(Layer::ours).forEach(used::add);
        for (String imported : bundle.imported()) {
            if (!Layer.ours(imported)) {
                continue;
            }
            String exporter = exporters.get(imported);
            if (exporter == null) {
                problems.add(bundle.name() + " imports " + imported + ", which no bundle exports.");
            } else {
                used.add(exporter);
            }
        }
        used.remove(bundle.name());
        return used;
    }

    private static void checkDirection(String user, String used, List<String> problems) {
        Layer above = Layer.of(user);
        Layer below = Layer.of(used);
        if (below.compareTo(above) > 0) {
            problems.add(user + " (" + above + ") uses " + used + " (" + below + "), which stands after it.");
        } else if (above == Layer.CAPABILITY && below == Layer.CAPABILITY && !sameCapability(user, used)) {
            problems.add(user + " uses " + used + "; capabilities meet only through services of org.bartizan.api.");
        } else if (above == Layer.UI && below.compareTo(Layer.CAPABILITY) >= 0 && !sameCapability(user, used)
                && !used.equals("org.bartizan.ui")) {
            problems.add(user + " uses " + used + "; the views of a capability use that capability alone.");
        }
    }

    private static boolean sameCapability(String one, String other) {
        return Layer.capability(one).equals(Layer.capability(other));
    }
}

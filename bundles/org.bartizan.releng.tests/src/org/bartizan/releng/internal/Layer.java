// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import java.util.Set;

/** Where a bundle stands; it may use what stands before it. */
enum Layer {
    API, MODEL, SERVICE, CAPABILITY, UI, PRODUCT;

    private static final String PREFIX = "org.bartizan.";
    private static final Set<String> SERVICES = Set.of("log", "journal", "fleet", "access", "shell", "evtx", "msrpc", "link");
    private static final Set<String> LIBRARIES = Set.of("evtx", "msrpc");

    static Layer of(String bundle) {
        String name = area(bundle);
        return switch (name) {
            case "api" -> API;
            case "model", "model.edit" -> MODEL;
            case "workbench" -> PRODUCT;
            case "ui" -> UI;
            default -> name.endsWith(".ui") ? UI : SERVICES.contains(name) ? SERVICE : CAPABILITY;
        };
    }

    /** Whether it needs no screen. */
    boolean headless() {
        return compareTo(UI) < 0;
    }

    /** Whether a bundle only speaks a protocol or reads a format, and knows nothing of Bartizan. */
    static boolean library(String bundle) {
        return ours(bundle) && LIBRARIES.contains(area(bundle));
    }

    /** Whether a bundle is one of ours. */
    static boolean ours(String bundle) {
        return bundle.startsWith(PREFIX);
    }

    /** The bundle's name without what all of them begin with. */
    static String area(String bundle) {
        return bundle.substring(PREFIX.length());
    }

    /** The capability that a bundle of this layer or its views belong to, such as {@code importer}. */
    static String capability(String bundle) {
        String area = area(bundle);
        return area.split("[.]")[0];
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

/** How people are told that a bundle does not take part. */
final class Refusal {

    private Refusal() {
    }

    static String of(String bundle, String why) {
        return "The metamodel that " + bundle + " brings cannot be used: " + why + ". Its settings are not available; ask whoever made the"
                + " bundle.";
    }
}

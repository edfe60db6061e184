// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.modelgen;

import java.util.StringJoiner;

import org.eclipse.emf.common.util.Diagnostic;

/** Turns a tree of diagnostics into one text. */
final class Failures {

    private Failures() {
    }

    static String text(Diagnostic diagnostic) {
        StringJoiner text = new StringJoiner("\n  ");
        text.add(diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            text.add(diagnostic.getException().toString());
        }
        for (Diagnostic child : diagnostic.getChildren()) {
            text.add(text(child));
        }
        return text.toString();
    }
}

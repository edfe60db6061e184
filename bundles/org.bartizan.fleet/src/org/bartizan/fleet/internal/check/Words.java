// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;

/** Names of the metamodel as words. */
final class Words {

    private Words() {
    }

    /** {@code ClientGroup} as {@code client group}. */
    static String of(EClass type) {
        return split(type);
    }

    /** {@code linkSpeed} as {@code link speed}. */
    static String split(ENamedElement element) {
        return element.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

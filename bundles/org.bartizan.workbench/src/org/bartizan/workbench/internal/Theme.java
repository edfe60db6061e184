// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.util.Locale;

/** The colours of the workbench. */
enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** As the desktop is. */
    SYSTEM;

    /** @throws IllegalArgumentException with a message for people */
    static Theme of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("There is no theme " + name + "; choose light, dark or system.", e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.util.Locale;

/** How much an event matters, the least first. */
public enum Severity {
    /** It was to be expected. */
    INFO,
    /** Somebody should know, and it was dealt with. */
    WARNING,
    /** Something does not work. */
    ERROR,
    /** A computer is at risk now. */
    CRITICAL;

    /** As people write it, such as {@code warning}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

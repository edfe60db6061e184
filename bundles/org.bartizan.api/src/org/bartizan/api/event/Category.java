// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.util.Locale;

/** What an event is about. The first four are those of classic antivirus logs, with the codes 1 to 4. */
public enum Category {
    /** Something was found. */
    INFECTION,
    /** Scans, services and configurations. */
    SUMMARY,
    /** Definitions. */
    DEFINITIONS,
    /** Access and licences. */
    SECURITY,
    /** Anything else, such as events of other programs. */
    OTHER,
    /** Events that a source had and that could not be taken. */
    GAP,
    /** A part of a log that could not be read and is kept as text. */
    UNREADABLE;

    /** The category with that code in a classic log; {@link #OTHER} for unknown codes. */
    public static Category ofClassicCode(int code) {
        return code >= 1 && code <= SECURITY.ordinal() + 1 ? values()[code - 1] : OTHER;
    }

    /** As people write it, such as {@code infection}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

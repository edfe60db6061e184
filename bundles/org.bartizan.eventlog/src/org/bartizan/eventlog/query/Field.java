// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.util.Locale;
import java.util.Optional;

/** What a query can ask for: the fields of an event by the names that people write. */
public enum Field {
    /** When it happened. */
    TIME(Kind.TIME),
    /** The event number. */
    EVENT(Kind.NUMBER),
    /** What the event is called. */
    NAME(Kind.TEXT),
    /** What it is about. */
    CATEGORY(Kind.CATEGORY),
    /** How much it matters. */
    SEVERITY(Kind.SEVERITY),
    /** The computer. */
    COMPUTER(Kind.TEXT),
    /** The client's id. */
    CLIENT(Kind.TEXT),
    /** Who was logged in or did it. */
    USER(Kind.TEXT),
    /** Where the event comes from. */
    SOURCE(Kind.TEXT),
    /** The name of the risk. */
    RISK(Kind.TEXT),
    /** The file. */
    PATH(Kind.TEXT),
    /** What should have been done. */
    WANTED(Kind.TEXT),
    /** What was done. */
    ACTION(Kind.TEXT),
    /** The scan. */
    SCAN(Kind.TEXT),
    /** The version of the definitions. */
    DEFINITIONS(Kind.TEXT),
    /** What the source tells. */
    MESSAGE(Kind.TEXT),
    /** The untouched original. */
    ORIGINAL(Kind.TEXT),
    /** Any of name, computer, user, risk, path and message; for conditions only. */
    ANY(Kind.TEXT);

    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    /** What kind of values it has. */
    public enum Kind {
        /** {@link java.time.Instant}. */
        TIME,
        /** {@link Long}. */
        NUMBER,
        /** {@link String}. */
        TEXT,
        /** {@link org.bartizan.api.event.Severity}, which has an order. */
        SEVERITY,
        /** {@link org.bartizan.api.event.Category}. */
        CATEGORY
    }

    /** What kind of values it has. */
    public Kind kind() {
        return kind;
    }

    /** As people write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that people write so, ignoring case. */
    public static Optional<Field> find(String text) {
        for (Field field : values()) {
            if (field.name().equalsIgnoreCase(text)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}

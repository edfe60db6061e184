// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

/** How a field is compared. */
public enum Operator {
    /** The same; text without regard to case. */
    EQUAL("="),
    /** Not the same. */
    NOT_EQUAL("!="),
    /** Before or below. */
    LESS("<"),
    /** Not after or above. */
    AT_MOST("<="),
    /** After or above. */
    MORE(">"),
    /** Not before or below. */
    AT_LEAST(">="),
    /** Text that matches a pattern. */
    LIKE("~"),
    /** Text that does not. */
    NOT_LIKE("!~");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written. */
    public String symbol() {
        return symbol;
    }

    /** Whether it makes sense for such values. */
    public boolean fits(Field.Kind kind) {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> true;
            case LIKE, NOT_LIKE -> kind == Field.Kind.TEXT;
            default -> kind == Field.Kind.TIME || kind == Field.Kind.NUMBER || kind == Field.Kind.SEVERITY;
        };
    }
}

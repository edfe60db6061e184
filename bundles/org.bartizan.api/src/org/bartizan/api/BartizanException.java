// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api;

import java.util.Objects;

/**
 * Something that a person asked for cannot be done, told so that the person can act on it: what was tried and on what, why it failed,
 * what to do next. Nothing has been changed when it is thrown, unless the message says otherwise.
 *
 * <p>
 * The message is a complete text of one to three sentences, ready to be shown in a dialog or on standard error.
 */
public class BartizanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String next;

    /**
     * @param tried what was tried, and on what, so that it completes "Cannot …", for example {@code import pairs.txt}
     * @param why why it failed, as a clause without a full stop
     * @param next what to do next, as a clause without a full stop; empty when there is nothing to advise
     */
    public BartizanException(String tried, String why, String next) {
        this(tried, why, next, null);
    }

    /** As {@link #BartizanException(String, String, String)}, with the failure underneath, which may be null. */
    public BartizanException(String tried, String why, String next, Throwable cause) {
        super(compose(tried, why, next), cause);
        this.next = next;
    }

    /** What to do next; empty when there is nothing to advise, never null. */
    public String next() {
        return next;
    }

    private static String compose(String tried, String why, String next) {
        Objects.requireNonNull(next);
        String said = "Cannot " + tried + ": " + why + ".";
        return next.isEmpty() ? said : said + " " + next + ".";
    }
}

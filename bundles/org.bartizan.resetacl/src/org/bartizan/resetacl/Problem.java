// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

/**
 * Something that could not be done on one computer.
 *
 * @param kind what kind of thing it is
 * @param path the object; empty when it is about the computer as a whole
 * @param text what was tried, why it failed and what to do, as complete sentences
 */
public record Problem(Kind kind, String path, String text) {

    /** What went wrong. */
    public enum Kind {
        /** No connection to the computer. */
        UNREACHABLE,
        /** The computer refuses the login. */
        LOGIN_REFUSED,
        /** The account is no administrator of the computer. */
        NOT_ADMINISTRATOR,
        /** The service that lets others at the registry does not run. */
        SERVICE_STOPPED,
        /** The key or file does not exist. */
        MISSING,
        /** Access to a single object is denied. */
        DENIED,
        /** The connection broke in the middle. */
        CONNECTION_LOST,
        /** It took longer than it may. */
        TIMED_OUT,
        /** The computer answers nonsense. */
        MALFORMED,
        /** The work was cancelled before this was done. */
        CANCELLED,
        /** Somebody has changed the object since the run. */
        CHANGED_SINCE,
        /** This kind of object cannot be handled here. */
        UNSUPPORTED,
        /** Something else, which the text tells. */
        OTHER
    }

    /** A problem of a computer as a whole. */
    public static Problem of(Kind kind, String text) {
        return new Problem(kind, "", text);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

import org.bartizan.resetacl.Problem;

/** Something that could not be done with a computer or an object. The message is what a {@link Problem} tells people. */
public class AccessException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;

    /** @param text complete sentences, as {@link Problem#text} wants them */
    public AccessException(Problem.Kind kind, String text) {
        this(kind, text, null);
    }

    /** As {@link #AccessException(Problem.Kind, String)}, with the failure underneath, which may be null. */
    public AccessException(Problem.Kind kind, String text, Throwable cause) {
        super(text, cause);
        this.kind = kind;
    }

    /** What kind of thing it is. */
    public Problem.Kind kind() {
        return kind;
    }

    /** Whether nothing else can be done with this computer now. */
    public boolean fatal() {
        return switch (kind) {
            case UNREACHABLE, LOGIN_REFUSED, NOT_ADMINISTRATOR, SERVICE_STOPPED, CONNECTION_LOST, TIMED_OUT, CANCELLED -> true;
            case MISSING, DENIED, MALFORMED, CHANGED_SINCE, UNSUPPORTED, OTHER -> false;
        };
    }

    /** The same as a problem of an object; of the computer when the path is empty. */
    public Problem problem(String path) {
        return new Problem(kind, path, getMessage());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;

/** A text that is no organisation as the metamodel describes it. */
final class MalformedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Malformed malformed;

    MalformedException(Throwable failure) {
        this(Malformed.of(failure), failure);
    }

    private MalformedException(Malformed malformed, Throwable failure) {
        super(malformed.line() > 0 ? "line " + malformed.line() + ": " + malformed.why() : malformed.why(), failure);
        this.malformed = malformed;
    }

    Malformed malformed() {
        return malformed;
    }
}

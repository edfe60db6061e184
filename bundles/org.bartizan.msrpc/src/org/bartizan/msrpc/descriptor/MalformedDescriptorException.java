// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.io.Serial;

/** Bytes or text that are no security descriptor, or no part of one; the message says what is wrong with them and where. */
public final class MalformedDescriptorException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With what is wrong, as part of a sentence. */
    public MalformedDescriptorException(String message) {
        super(message);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.io.IOException;
import java.io.Serial;

/** A file that is no Windows event log. The message is a clause for people that says what it lacks. */
public final class EvtxException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With what is wrong, as part of a sentence. */
    public EvtxException(String message) {
        super(message);
    }
}

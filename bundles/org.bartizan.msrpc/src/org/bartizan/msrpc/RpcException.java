// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.io.Serial;

/** Why a computer could not be reached, or did not do what it was asked. The message is a clause for people that names the computer's answer. */
public class RpcException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as it matters for what to do next. */
    public enum Reason {
        /** Nothing answers at the address: no such name, no route, no listener, or silence. */
        UNREACHABLE,
        /** The computer answered before, but not this time, within the time for a call. The session cannot be used any more. */
        TIMED_OUT,
        /** The login was refused: wrong name or password, or an account that is locked, disabled or expired; {@link #code} and text tell which. */
        WRONG_PASSWORD,
        /** The user may not do this. */
        NOT_PERMITTED,
        /** The service behind the call does not run. */
        SERVICE_STOPPED,
        /** The key, value, log or service does not exist. */
        NOT_FOUND,
        /** The connection ended in the middle. Whether the last call was carried out is unknown. The session cannot be used any more. */
        CONNECTION_LOST,
        /** The answer breaks the rules of its protocol. */
        MALFORMED,
        /** This thread was interrupted; its interrupt status is set. Whether the last call was carried out is unknown. */
        INTERRUPTED,
        /** The computer refused for another reason; {@link #code} tells which. */
        REFUSED
    }

    private final Reason reason;
    private final int code;

    /** A failure with the code of the other side, 0 for none. */
    public RpcException(Reason reason, int code, String message) {
        super(message);
        this.reason = reason;
        this.code = code;
    }

    /** A failure that something on this side caused. */
    public RpcException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        code = 0;
    }

    /** What went wrong. */
    public final Reason reason() {
        return reason;
    }

    /** The Win32 error (MS-ERREF 2.2), NTSTATUS (2.3) or RPC fault that the computer answered; 0 for none. */
    public final int code() {
        return code;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** What a fault says (C706 appendix E, MS-RPCE 2.2.2.11; it may be a Win32 error as well). */
final class Faults {

    private static final int ACCESS_DENIED = 5;
    private static final int NCA_RANGE = 0x1C010002;
    private static final int NCA_UNKNOWN_INTERFACE = 0x1C010003;
    private static final int NCA_PROTOCOL = 0x1C01000B;
    private static final int BAD_STUB = 1783;

    private Faults() {
    }

    static RpcException failure(int status) {
        Reason reason = status == ACCESS_DENIED ? Reason.NOT_PERMITTED : Reason.REFUSED;
        String text = switch (status) {
            case ACCESS_DENIED -> "the service denies access";
            case NCA_RANGE -> "the service does not know this call";
            case NCA_UNKNOWN_INTERFACE -> "the service does not have this interface";
            case NCA_PROTOCOL -> "the service does not take the call for one";
            case BAD_STUB -> "the service cannot read the arguments of the call";
            default -> "the call failed";
        };
        return new RpcException(reason, status, "%s (fault 0x%08x)".formatted(text, status));
    }
}

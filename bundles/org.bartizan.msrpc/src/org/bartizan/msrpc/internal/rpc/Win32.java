// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.Map;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** What the errors of Windows (MS-ERREF 2.2) mean that the calls here return. */
public final class Win32 {

    public static final int FILE_NOT_FOUND = 2;
    public static final int INSUFFICIENT_BUFFER = 122;
    public static final int MORE_DATA = 234;
    public static final int NO_MORE_ITEMS = 259;
    public static final int SERVICE_ALREADY_RUNNING = 1056;

    private record Meaning(Reason reason, String text) {
    }

    private static final Map<Integer, Meaning> KNOWN = Map.ofEntries(
            entry(FILE_NOT_FOUND, Reason.NOT_FOUND, "it does not exist"),
            entry(3, Reason.NOT_FOUND, "it does not exist"),
            entry(1018, Reason.NOT_FOUND, "it was deleted meanwhile"),
            entry(1060, Reason.NOT_FOUND, "there is no such service"),
            entry(5, Reason.NOT_PERMITTED, "access is denied"),
            entry(1307, Reason.NOT_PERMITTED, "this owner may not be set by this user"),
            entry(1308, Reason.NOT_PERMITTED, "this group may not be set by this user"),
            entry(1314, Reason.NOT_PERMITTED, "the user lacks a privilege"),
            entry(1058, Reason.SERVICE_STOPPED, "the service is disabled"),
            entry(1062, Reason.SERVICE_STOPPED, "the service does not run"),
            entry(6, Reason.REFUSED, "the handle is not known any more"),
            entry(87, Reason.REFUSED, "a parameter is wrong"),
            entry(MORE_DATA, Reason.REFUSED, "it is larger than what is read here"),
            entry(1020, Reason.REFUSED, "it has subkeys"),
            entry(1021, Reason.REFUSED, "it is volatile, and what is below it must be so too"),
            entry(1336, Reason.REFUSED, "the access list is not valid"),
            entry(1338, Reason.REFUSED, "the security descriptor is not valid"));

    private Win32() {
    }

    private static Map.Entry<Integer, Meaning> entry(int code, Reason reason, String text) {
        return Map.entry(code, new Meaning(reason, text));
    }

    /** Fails unless the code is that of success. */
    public static void require(int code, String tried) throws RpcException {
        if (code != 0) {
            throw failure(code, tried);
        }
    }

    /** What a code means for something that was tried. */
    public static RpcException failure(int code, String tried) {
        Meaning meaning = KNOWN.getOrDefault(code, new Meaning(Reason.REFUSED, "the computer refuses"));
        return new RpcException(meaning.reason, code, "cannot " + tried + ": " + meaning.text + " (error " + code + ")");
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.util.Map;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** What the NTSTATUS values (MS-ERREF 2.3.1) mean that SMB itself answers. */
final class Statuses {

    static final int SUCCESS = 0;
    static final int BUFFER_OVERFLOW = 0x80000005;
    static final int OBJECT_NAME_NOT_FOUND = 0xC0000034;
    static final int PIPE_NOT_AVAILABLE = 0xC00000AC;

    private record Meaning(Reason reason, String text) {
    }

    private static final Map<Integer, Meaning> KNOWN = Map.ofEntries(
            login(0xC000006D, "does not know this user with this password"),
            login(0xC000006A, "does not know this user with this password"),
            login(0xC0000064, "does not know this user"),
            login(0xC000006E, "does not let this user log in over the network: an account without a password, or a restricted one"),
            login(0xC000006F, "does not let this user log in at this hour"),
            login(0xC0000070, "does not let this user log in from here"),
            login(0xC0000071, "says that the password has expired"),
            login(0xC0000072, "says that the account is disabled"),
            login(0xC0000193, "says that the account has expired"),
            login(0xC0000224, "says that the password must be changed first"),
            login(0xC0000234, "says that the account is locked"),
            login(0xC000015B, "does not let this user log in over the network"),
            login(0xC000005E, "finds no domain controller that could check the login"),
            entry(0xC0000022, Reason.NOT_PERMITTED, "denies access"),
            entry(0xC0000061, Reason.NOT_PERMITTED, "denies access: the user lacks a privilege"),
            entry(OBJECT_NAME_NOT_FOUND, Reason.NOT_FOUND, "does not have this"),
            entry(0xC00000CC, Reason.NOT_FOUND, "does not have this share"),
            entry(PIPE_NOT_AVAILABLE, Reason.SERVICE_STOPPED, "has no free instance of this pipe"),
            entry(0xC00000B0, Reason.CONNECTION_LOST, "disconnected the pipe"),
            entry(0xC00000B1, Reason.CONNECTION_LOST, "is closing the pipe"),
            entry(0xC000014B, Reason.CONNECTION_LOST, "broke the pipe: the service behind it ended"),
            entry(0xC00000C9, Reason.CONNECTION_LOST, "ended the connection to the share"),
            entry(0xC0000203, Reason.CONNECTION_LOST, "ended the session"),
            entry(0xC000020C, Reason.CONNECTION_LOST, "ended the connection"),
            entry(0xC000020D, Reason.CONNECTION_LOST, "reset the connection"),
            entry(0xC000035C, Reason.CONNECTION_LOST, "says that the session has expired"));

    private Statuses() {
    }

    private static Map.Entry<Integer, Meaning> login(int code, String text) {
        return entry(code, Reason.WRONG_PASSWORD, text);
    }

    private static Map.Entry<Integer, Meaning> entry(int code, Reason reason, String text) {
        return Map.entry(code, new Meaning(reason, text));
    }

    static RpcException failure(String computer, int status) {
        Meaning meaning = KNOWN.getOrDefault(status, new Meaning(Reason.REFUSED, "refuses"));
        return new RpcException(meaning.reason, status, "%s %s (status 0x%08x)".formatted(computer, meaning.text, status));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.Arrays;

import org.bartizan.msrpc.RpcException;

/** Puts the answer to one call together from messages that hold its fragments, or parts of them (C706 12.6.2). */
final class Fragments {

    private final int callId;
    private byte[] rest = new byte[0];
    private byte[] stub = new byte[0];
    private int length;
    private boolean begun;

    Fragments(int callId) {
        this.callId = callId;
    }

    /** Takes a message; whether the answer is complete now. */
    boolean add(byte[] message) throws RpcException {
        byte[] bytes = rest.length == 0 ? message : join(rest, message);
        while (bytes.length >= Pdu.HEAD) {
            Pdu pdu = Pdu.head(bytes);
            if (pdu.length() > bytes.length) {
                break;
            }
            if (take(pdu)) {
                return true;
            }
            bytes = Arrays.copyOfRange(bytes, pdu.length(), bytes.length);
        }
        rest = bytes;
        return false;
    }

    private boolean take(Pdu pdu) throws RpcException {
        pdu.requireAnswer(callId);
        if (pdu.first() == begun) {
            throw NdrReader.malformed("the fragments of an answer are out of order");
        }
        begun = true;
        append(pdu.bytes(), Pdu.RESPONSE_HEAD, pdu.stubEnd());
        return pdu.last();
    }

    private void append(byte[] from, int start, int end) throws RpcException {
        if (length + end - start > RpcChannel.LARGEST_ANSWER) {
            throw NdrReader.malformed("an answer is larger than " + RpcChannel.LARGEST_ANSWER + " bytes");
        }
        if (length + end - start > stub.length) {
            stub = Arrays.copyOf(stub, Math.max(length + end - start, 2 * stub.length));
        }
        System.arraycopy(from, start, stub, length, end - start);
        length += end - start;
    }

    NdrReader answer() {
        return new NdrReader(stub, length);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.Arrays;
import java.util.UUID;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/**
 * A protocol data unit (C706 12.6.3, MS-RPCE 2.2.2.1). Authentication at this level is not asked for: SMB has encrypted and signed all of it.
 *
 * @param bytes it, and perhaps more behind it
 * @param type what it is
 * @param flags which fragment it is
 * @param length its length, checked to be at least {@link #HEAD}
 * @param authLength the length of what authentication adds to it
 * @param callId the call it belongs to
 */
record Pdu(byte[] bytes, int type, int flags, int length, int authLength, int callId) {

    /** The largest that we take, and send; Windows and Samba take as much over pipes. */
    static final int MOST = 4280;
    static final int HEAD = 16;
    static final int REQUEST_HEAD = 24;
    static final int RESPONSE_HEAD = 24;

    private static final int REQUEST = 0;
    private static final int RESPONSE = 2;
    private static final int FAULT = 3;
    private static final int BIND = 11;
    private static final int BIND_ACK = 12;
    private static final int BIND_NAK = 13;
    private static final int FIRST = 1;
    private static final int LAST = 2;
    /** The least that both sides must be able to take (C706 12.6.2, MustRecvFragSize). */
    private static final int LEAST = 1432;
    /** Little-endian numbers, ASCII, IEEE. */
    private static final int REPRESENTATION = 0x10;
    private static final UUID NDR = UUID.fromString("8a885d04-1ceb-11c9-9fe8-08002b104860");
    private static final int NDR_VERSION = 2;

    /** Reads the head; the array may hold less than all of the rest, or more. */
    static Pdu head(byte[] bytes) throws RpcException {
        if (bytes.length < HEAD || bytes[0] != 5 || (bytes[4] & 0xff) != REPRESENTATION) {
            throw NdrReader.malformed(bytes.length + " bytes are no PDU");
        }
        NdrReader head = new NdrReader(Arrays.copyOfRange(bytes, 8, HEAD));
        Pdu pdu = new Pdu(bytes, bytes[2], bytes[3], head.u16(), head.u16(), head.i32());
        if (pdu.length < HEAD) {
            throw NdrReader.malformed("a PDU claims a length of " + pdu.length);
        }
        return pdu;
    }

    static byte[] bind(UUID uuid, int version) {
        NdrWriter pdu = begin(BIND, FIRST | LAST, 72, 1);
        pdu.u16(MOST).u16(MOST).u32(0).u32(1).u16(0).u16(1);
        return pdu.uuid(uuid).u32(version).uuid(NDR).u32(NDR_VERSION).toBytes();
    }

    static byte[] request(int callId, int operation, byte[] stub, int from, int to, int whole) {
        int flags = (from == 0 ? FIRST : 0) | (to == whole ? LAST : 0);
        NdrWriter pdu = begin(REQUEST, flags, REQUEST_HEAD + to - from, callId);
        return pdu.u32(whole).u16(0).u16(operation).raw(from == 0 && to == stub.length ? stub : Arrays.copyOfRange(stub, from, to))
                .toBytes();
    }

    private static NdrWriter begin(int type, int flags, int length, int callId) {
        return new NdrWriter().u8(5).u8(0).u8(type).u8(flags).u32(REPRESENTATION).u16(length).u16(0).u32(callId);
    }

    boolean first() {
        return (flags & FIRST) != 0;
    }

    boolean last() {
        return (flags & LAST) != 0;
    }

    /** Where the results end and what authentication added begins. */
    int stubEnd() throws RpcException {
        int end = authLength == 0 ? length : length - authLength - 8;
        if (end < RESPONSE_HEAD || end > bytes.length) {
            throw NdrReader.malformed("a response of " + length + " bytes has no room for its results");
        }
        return end;
    }

    /** Checks that this is a part of the answer to a call. */
    void requireAnswer(int expected) throws RpcException {
        if (callId != expected) {
            throw NdrReader.malformed("the answer is to call " + callId + " instead of " + expected);
        }
        if (type == FAULT && length >= RESPONSE_HEAD + 4 && bytes.length >= RESPONSE_HEAD + 4) {
            throw Faults.failure(new NdrReader(Arrays.copyOfRange(bytes, RESPONSE_HEAD, RESPONSE_HEAD + 4)).i32());
        }
        if (type != RESPONSE) {
            throw NdrReader.malformed("the answer is a PDU of type " + type);
        }
    }

    /** Checks that this accepts a bind, and how much may be sent at once (C706 12.6.4.4, MS-RPCE 2.2.2.4). */
    int acceptedFragment() throws RpcException {
        if (type == BIND_NAK) {
            throw new RpcException(Reason.REFUSED, 0, "the service does not take calls");
        }
        if (type != BIND_ACK) {
            throw NdrReader.malformed("the answer to a bind is a PDU of type " + type);
        }
        NdrReader body = new NdrReader(bytes, Math.min(bytes.length, length));
        body.raw(HEAD + 2L);
        int most = body.u16();
        body.i32();
        body.raw(body.u16());
        body.i32();
        int result = body.u16();
        int reason = body.u16();
        if (result != 0) {
            throw new RpcException(Reason.REFUSED, reason, "the service does not have this interface (" + result + ", reason " + reason
                    + ")");
        }
        if (most < LEAST) {
            throw NdrReader.malformed("the service takes no more than " + most + " bytes at once");
        }
        return Math.min(MOST, most);
    }
}

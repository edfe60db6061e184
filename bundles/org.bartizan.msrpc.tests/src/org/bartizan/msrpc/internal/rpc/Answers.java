// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Builds what a computer might answer, for what no computer at hand does. */
public final class Answers {

    private final List<byte[]> messages = new ArrayList<>();

    /** Begins with a bind that is accepted. */
    public Answers() {
        messages.add(pdu(12, 3, 1,
                "b810b810 f0530000 0c00 5c504950455c737663630000 01000000 0000 0000 045d888aeb1cc9119fe808002b10486002000000"));
    }

    /** Adds the answer to the next call, its results in hexadecimal. */
    public Answers answer(String results) {
        return message(2, 3, results);
    }

    /** Adds a fragment of the answer to a call. */
    Answers fragment(int call, int flags, String results) {
        messages.add(pdu(2, flags, call, "00000000 00000000" + results));
        return this;
    }

    /** Adds a fault as the answer to the next call. */
    public Answers fault(String status) {
        return message(3, 3, status + "00000000");
    }

    private Answers message(int type, int flags, String body) {
        messages.add(pdu(type, flags, messages.size() + 1, "00000000 00000000" + body));
        return this;
    }

    static byte[] pdu(int type, int flags, int call, String body) {
        byte[] bytes = HexFormat.of().parseHex(body.replace(" ", ""));
        return new NdrWriter().u8(5).u8(0).u8(type).u8(flags).u32(0x10).u16(16 + bytes.length).u16(0).u32(call).raw(bytes).toBytes();
    }

    /** All that was added. */
    public List<byte[]> messages() {
        return messages;
    }

    /** The arguments of a request, in hexadecimal. */
    public static String arguments(byte[] request) {
        return HexFormat.of().formatHex(request, Pdu.REQUEST_HEAD, request.length);
    }

    /** The number of the call of a request. */
    public static int operation(byte[] request) {
        return request[22] & 0xff | (request[23] & 0xff) << 8;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at a packet (MS-SMB2 2.2.1) before the library does, which reserves as much memory as 32-bit lengths in it claim: those must fit, and packets
 * that nobody here asks for, or that are chained to others, are refused.
 */
final class AnswerCheck {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int PLAIN = 0x424D53FE;
    private static final int COMMAND_AT = 12;
    private static final int NEXT_AT = 20;
    private static final int BODY = 64;
    private static final int READ = 8;
    private static final int WRITE = 9;
    private static final int IOCTL = 11;
    private static final int LAST_OF_FIRST = 6;
    // MS-SMB2 2.2.20 and 2.2.32.
    private static final int READ_LENGTH_AT = BODY + 4;
    private static final int INPUT_COUNT_AT = BODY + 28;
    private static final int OUTPUT_COUNT_AT = BODY + 36;

    private AnswerCheck() {
    }

    /** Whether a frame is a packet that is not encrypted. */
    static boolean plain(byte[] frame) {
        return frame.length >= BODY && (int) INT.get(frame, 0) == PLAIN;
    }

    /** Checks a packet that is not encrypted, or not any more. */
    static void check(byte[] packet) throws MalformedFrameException {
        if (!plain(packet)) {
            throw new MalformedFrameException("%d bytes are no packet".formatted(packet.length));
        }
        int command = (short) SHORT.get(packet, COMMAND_AT) & 0xffff;
        if (command > LAST_OF_FIRST && command != READ && command != WRITE && command != IOCTL || (int) INT.get(packet, NEXT_AT) != 0) {
            throw new MalformedFrameException("a packet of command %d was not asked for".formatted(command));
        }
        if (command == READ) {
            fits(packet, READ_LENGTH_AT);
        } else if (command == IOCTL) {
            fits(packet, INPUT_COUNT_AT);
            fits(packet, OUTPUT_COUNT_AT);
        }
    }

    // The body of an error is shorter and has none of these lengths.
    private static void fits(byte[] packet, int at) throws MalformedFrameException {
        if (packet.length >= at + 4 && Integer.compareUnsigned((int) INT.get(packet, at), packet.length) > 0) {
            throw new MalformedFrameException("a packet of %d bytes claims to hold more".formatted(packet.length));
        }
    }
}

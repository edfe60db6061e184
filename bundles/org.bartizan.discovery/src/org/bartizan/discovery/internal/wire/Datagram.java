// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.nio.ByteBuffer;

/**
 * Pings and pongs as PROTOCOL.md of this bundle describes them: a head of 24 bytes in network order, then zeros (ping) or a payload
 * (pong). Everything here works on the buffer between position and limit and moves neither; nothing allocates.
 */
public final class Datagram {

    /** The bytes of the head. */
    public static final int HEAD = 24;
    /** How long the pings are that ask for Bartizan's own application: room for every identity. */
    public static final int PING = 256;
    /** The longest datagram that is looked at. */
    public static final int LONGEST = 1024;

    private static final int MAGIC = 0x425A5044;
    private static final byte VERSION = 1;
    private static final byte TYPE_PING = 1;
    private static final byte TYPE_PONG = 2;

    private Datagram() {
    }

    /** Fills an empty buffer with a ping that is as long as the buffer, ready to be sent. */
    public static void ping(ByteBuffer to, int application) {
        for (int i = to.position(); i < to.limit(); i++) {
            to.put(i, (byte) 0);
        }
        head(to, to.position(), TYPE_PING, application, to.remaining(), 0);
    }

    /** Puts the numbers that the pong brings back into a ping. */
    public static void stamp(ByteBuffer ping, long nonce, int stamp) {
        ping.putLong(ping.position() + 8, nonce);
        ping.putInt(ping.position() + 16, stamp);
    }

    /** Whether it is a ping without a fault. */
    public static boolean isPing(ByteBuffer in) {
        if (!is(TYPE_PING, in) || payload(in) != 0) {
            return false;
        }
        for (int i = in.position() + HEAD; i < in.limit(); i++) {
            if (in.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a pong without a fault; what its payload says is another matter. */
    public static boolean isPong(ByteBuffer in) {
        return is(TYPE_PONG, in) && HEAD + payload(in) == in.remaining();
    }

    private static boolean is(byte type, ByteBuffer in) {
        int at = in.position();
        int length = in.remaining();
        return length >= HEAD && length <= LONGEST && in.getInt(at) == MAGIC && in.get(at + 4) == VERSION && in.get(at + 5) == type
                && application(in) != 0 && (in.getShort(at + 20) & 0xffff) == length;
    }

    /** The id of the application that is asked or that answers. */
    public static int application(ByteBuffer in) {
        return in.getShort(in.position() + 6) & 0xffff;
    }

    /** The number that proves that a pong answers a ping of ours. */
    public static long nonce(ByteBuffer in) {
        return in.getLong(in.position() + 8);
    }

    /** The asker's note of the time. */
    public static int stamp(ByteBuffer in) {
        return in.getInt(in.position() + 16);
    }

    private static int payload(ByteBuffer in) {
        return in.getShort(in.position() + 22) & 0xffff;
    }

    /**
     * Writes the pong that answers a ping to the begin of {@code to} and makes it ready to be sent.
     *
     * @return false, with {@code to} empty, when the pong would be longer than the ping
     */
    public static boolean pong(ByteBuffer ping, byte[] payload, ByteBuffer to) {
        int length = HEAD + payload.length;
        to.clear();
        if (length > ping.remaining() || length > to.capacity()) {
            to.limit(0);
            return false;
        }
        head(to, 0, TYPE_PONG, application(ping), length, payload.length);
        to.putLong(8, nonce(ping));
        to.putInt(16, stamp(ping));
        to.put(HEAD, payload);
        to.limit(length);
        return true;
    }

    private static void head(ByteBuffer to, int at, byte type, int application, int length, int payload) {
        to.putInt(at, MAGIC);
        to.put(at + 4, VERSION);
        to.put(at + 5, type);
        to.putShort(at + 6, (short) application);
        to.putShort(at + 20, (short) length);
        to.putShort(at + 22, (short) payload);
    }
}

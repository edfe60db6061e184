// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian numbers in an array; who calls has checked the bounds. */
final class Bytes {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Bytes() {
    }

    static int u8(byte[] data, int at) {
        return data[at] & 0xff;
    }

    static int u16(byte[] data, int at) {
        return (short) SHORT.get(data, at) & 0xffff;
    }

    static int i32(byte[] data, int at) {
        return (int) INT.get(data, at);
    }

    static void put16(byte[] data, int at, int value) {
        SHORT.set(data, at, (short) value);
    }

    static void put32(byte[] data, int at, int value) {
        INT.set(data, at, value);
    }

    /** Checks that a part lies within an array. */
    static void require(byte[] data, long at, long length, String what) throws MalformedDescriptorException {
        if (at < 0 || length < 0 || at + length > data.length) {
            throw new MalformedDescriptorException("%s of %d bytes at offset %d goes past the end at %d".formatted(what, length, at,
                    data.length));
        }
    }
}

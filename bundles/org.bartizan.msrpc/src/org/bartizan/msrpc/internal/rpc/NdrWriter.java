// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Writes the arguments of a call in the 32-bit form of NDR (C706 chapter 14), little-endian. */
public final class NdrWriter {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] data = new byte[256];
    private int length;
    private int referents = 0x20000;

    /** A byte. */
    public NdrWriter u8(int value) {
        room(1);
        data[length++] = (byte) value;
        return this;
    }

    /** An aligned number of 16 bits. */
    public NdrWriter u16(int value) {
        align(2);
        room(2);
        SHORT.set(data, length, (short) value);
        length += 2;
        return this;
    }

    /** An aligned number of 32 bits. */
    public NdrWriter u32(int value) {
        align(4);
        room(4);
        INT.set(data, length, value);
        length += 4;
        return this;
    }

    /** Zeros up to a multiple. */
    public NdrWriter align(int multiple) {
        int rest = length % multiple;
        if (rest != 0) {
            room(multiple - rest);
            length += multiple - rest;
        }
        return this;
    }

    /** Bytes as they are. */
    public NdrWriter raw(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, data, length, bytes.length);
        length += bytes.length;
        return this;
    }

    /** A pointer that points to something, which follows. */
    public NdrWriter pointer() {
        referents += 4;
        return u32(referents);
    }

    /** A pointer that points to nothing. */
    public NdrWriter nothing() {
        return u32(0);
    }

    /** A pointer and the number that it points to. */
    public NdrWriter pointerTo(int value) {
        return pointer().u32(value);
    }

    /** A UUID (C706 appendix A). */
    public NdrWriter uuid(UUID uuid) {
        long most = uuid.getMostSignificantBits();
        u32((int) (most >>> 32)).u16((int) (most >>> 16)).u16((int) most);
        for (int shift = 56; shift >= 0; shift -= 8) {
            u8((int) (uuid.getLeastSignificantBits() >>> shift));
        }
        return this;
    }

    /** A counted string (RPC_UNICODE_STRING, MS-DTYP 2.3.10), its characters right behind it, the zero that ends it counted. */
    public NdrWriter string(String text) {
        return counted((text + "\0").getBytes(StandardCharsets.UTF_16LE));
    }

    /** The same without a zero at the end. */
    public NdrWriter stringWithoutEnd(String text) {
        return counted(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private NdrWriter counted(byte[] characters) {
        int count = characters.length / 2;
        return u16(characters.length).u16(characters.length).pointer().u32(count).u32(0).u32(count).raw(characters).align(4);
    }

    /** A counted string without characters, into which the other side may write so many. */
    public NdrWriter stringBuffer(int characters) {
        return u16(0).u16(2 * characters).pointer().u32(characters).u32(0).u32(0);
    }

    /** A string that a zero ends (a conformant and varying array). */
    public NdrWriter text(String text) {
        byte[] characters = (text + "\0").getBytes(StandardCharsets.UTF_16LE);
        int count = characters.length / 2;
        return u32(count).u32(0).u32(count).raw(characters).align(4);
    }

    /** How many bytes have been written. */
    int length() {
        return length;
    }

    /** What has been written. */
    byte[] toBytes() {
        return Arrays.copyOf(data, length);
    }

    byte[] array() {
        return data;
    }

    private void room(int more) {
        if (length + more > data.length) {
            data = Arrays.copyOf(data, Math.max(length + more, 2 * data.length));
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** Reads the answer to a call (C706 chapter 14). Nothing is reserved for what an answer claims to have, but has not. */
public final class NdrReader {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] data;
    private final int end;
    private int at;

    /** Reads an array. */
    public NdrReader(byte[] data) {
        this(data, data.length);
    }

    NdrReader(byte[] data, int end) {
        this.data = data;
        this.end = end;
    }

    /** An aligned number of 16 bits. */
    public int u16() throws RpcException {
        align(2);
        require(2);
        int value = (short) SHORT.get(data, at) & 0xffff;
        at += 2;
        return value;
    }

    /** An aligned number of 32 bits, with a sign. */
    public int i32() throws RpcException {
        align(4);
        require(4);
        int value = (int) INT.get(data, at);
        at += 4;
        return value;
    }

    /** An aligned number of 32 bits. */
    public long u32() throws RpcException {
        return Integer.toUnsignedLong(i32());
    }

    /** Whether the pointer that comes next points to something. */
    public boolean pointer() throws RpcException {
        return i32() != 0;
    }

    /** The number that the pointer that comes next points to; 0 when it points to nothing. */
    public long pointedNumber() throws RpcException {
        return pointer() ? u32() : 0;
    }

    /** So many bytes as they are. */
    public byte[] raw(long length) throws RpcException {
        require(length);
        byte[] bytes = Arrays.copyOfRange(data, at, at + (int) length);
        at += (int) length;
        return bytes;
    }

    /** The elements, of so many bytes each, of a conformant and varying array; no more than so many. */
    public byte[] array(int size, long most) throws RpcException {
        long room = u32();
        long offset = u32();
        long count = u32();
        if (offset != 0 || count > room || count > most) {
            throw malformed("an array of " + count + " of " + room + " elements at " + offset + ", where " + most + " are the most");
        }
        return raw(count * size);
    }

    /** A counted string (RPC_UNICODE_STRING) with its characters, without the zero that ends it; null when it points to none. */
    public String string(int most) throws RpcException {
        u16();
        u16();
        return pointer() ? text(array(2, most)) : null;
    }

    private static String text(byte[] characters) {
        int length = characters.length;
        // One only: a name may itself end with a zero, and then it is not the name without it.
        boolean ended = length >= 2 && characters[length - 1] == 0 && characters[length - 2] == 0;
        return new String(characters, 0, ended ? length - 2 : length, StandardCharsets.UTF_16LE);
    }

    private void align(int multiple) {
        at = (at + multiple - 1) / multiple * multiple;
    }

    private void require(long length) throws RpcException {
        if (at + length > end) {
            throw malformed("an answer of " + end + " bytes ends before " + length + " more at " + at);
        }
    }

    /** The exception for an answer that breaks the rules. */
    public static RpcException malformed(String what) {
        return new RpcException(Reason.MALFORMED, 0, "the answer breaks the rules: " + what);
    }
}

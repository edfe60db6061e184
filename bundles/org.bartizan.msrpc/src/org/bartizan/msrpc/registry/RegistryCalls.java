// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.time.Instant;
import java.util.Optional;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.internal.rpc.NdrReader;
import org.bartizan.msrpc.internal.rpc.NdrWriter;
import org.bartizan.msrpc.internal.rpc.RpcChannel;
import org.bartizan.msrpc.internal.rpc.Win32;

/** The calls of MS-RRP 3.1.5, one method each, as they go over the wire. */
final class RegistryCalls {

    static final String UUID = "338cd001-2244-31f1-aaaa-900038001003";
    static final int VERSION = 1;
    static final String PIPE = "winreg";

    /** Names of keys have up to 255 characters, those of values up to 16,383 (MS-RRP 3.1.1.1); each ends with a zero here. */
    static final int LONGEST_KEY_NAME = 512;
    static final int LONGEST_VALUE_NAME = 16384;
    static final int LARGEST_VALUE = 0x400000;

    /** Handles that are not closed one by one: Samba takes 2,048 over one pipe, and Windows more. */
    private static final int LEFT_OPEN = 512;
    private static final int HANDLE = 20;

    private final RpcChannel channel;
    private int leftOpen;

    RegistryCalls(RpcChannel channel) {
        this.channel = channel;
    }

    /** The code that a call ended with and, when that is success, what it was about. */
    record Answer<T>(int code, T result) {
    }

    /** A value, and how large it is: the buffer may have been too small for its bytes. */
    record Found(RegistryValue value, long size) {
    }

    byte[] openHive(Hive hive, int access) throws RpcException {
        NdrReader answer = channel.call(hive.operation, new NdrWriter().nothing().u32(access));
        byte[] handle = answer.raw(HANDLE);
        Win32.require(answer.i32(), "open " + hive);
        return handle;
    }

    byte[] open(byte[] key, String path, int access, String tried) throws RpcException {
        NdrReader answer = channel.call(15, new NdrWriter().raw(key).string(path).u32(0).u32(access));
        byte[] handle = answer.raw(HANDLE);
        Win32.require(answer.i32(), tried);
        return handle;
    }

    byte[] create(byte[] key, String path, int access, String tried) throws RpcException {
        NdrReader answer = channel.call(6, new NdrWriter().raw(key).string(path).string("").u32(0).u32(access).nothing().pointerTo(0));
        byte[] handle = answer.raw(HANDLE);
        answer.pointedNumber();
        Win32.require(answer.i32(), tried);
        return handle;
    }

    /** Closes a key, or leaves that to the end of the pipe, which saves one call in three when many keys are read. */
    void close(byte[] key) throws RpcException {
        if (leftOpen < LEFT_OPEN) {
            leftOpen++;
            return;
        }
        NdrReader answer = channel.call(5, new NdrWriter().raw(key));
        answer.raw(HANDLE);
        Win32.require(answer.i32(), "close a key");
    }

    void deleteKey(byte[] key, String path, String tried) throws RpcException {
        Win32.require(channel.call(7, new NdrWriter().raw(key).string(path)).i32(), tried);
    }

    void deleteValue(byte[] key, String name, String tried) throws RpcException {
        Win32.require(channel.call(8, new NdrWriter().raw(key).string(name)).i32(), tried);
    }

    Answer<String> subKey(byte[] key, int index) throws RpcException {
        NdrReader answer = channel.call(9, new NdrWriter().raw(key).u32(index).stringBuffer(LONGEST_KEY_NAME).pointer().stringBuffer(
                LONGEST_KEY_NAME).pointer().u32(0).u32(0));
        String name = answer.string(LONGEST_KEY_NAME);
        if (answer.pointer()) {
            answer.string(LONGEST_KEY_NAME);
        }
        if (answer.pointer()) {
            answer.i32();
            answer.i32();
        }
        return new Answer<>(answer.i32(), name == null ? "" : name);
    }

    Answer<Found> value(byte[] key, int index, int nameRoom, int room) throws RpcException {
        NdrReader answer = channel.call(10, withBuffer(new NdrWriter().raw(key).u32(index).stringBuffer(nameRoom), room));
        String name = answer.string(nameRoom);
        return found(answer, name == null ? "" : name, room);
    }

    Answer<Found> value(byte[] key, String name, int room) throws RpcException {
        return found(channel.call(17, withBuffer(new NdrWriter().raw(key).string(name), room)), name, room);
    }

    private static NdrWriter withBuffer(NdrWriter arguments, int room) {
        return arguments.pointerTo(0).pointer().u32(room).u32(0).u32(0).pointerTo(room).pointerTo(0);
    }

    private static Answer<Found> found(NdrReader answer, String name, int room) throws RpcException {
        int type = (int) answer.pointedNumber();
        byte[] data = answer.pointer() ? answer.array(1, room) : new byte[0];
        long size = answer.pointedNumber();
        answer.pointedNumber();
        return new Answer<>(answer.i32(), new Found(RegistryValue.of(name, type, data), size));
    }

    void set(byte[] key, RegistryValue value, String tried) throws RpcException {
        byte[] data = value.data();
        Win32.require(channel.call(22, new NdrWriter().raw(key).string(value.name()).u32(value.type()).u32(data.length).raw(data).u32(
                data.length)).i32(), tried);
    }

    KeyInfo info(byte[] key, String tried) throws RpcException {
        NdrReader answer = channel.call(16, new NdrWriter().raw(key).u16(0).u16(0).nothing());
        answer.string(LONGEST_KEY_NAME);
        long subKeys = answer.u32();
        answer.i32();
        answer.i32();
        long values = answer.u32();
        long longest = answer.u32();
        long largest = answer.u32();
        long descriptor = answer.u32();
        long time = answer.u32() | answer.u32() << 32;
        Win32.require(answer.i32(), tried);
        return new KeyInfo(subKeys, values, longest / 2, largest, descriptor, time(time));
    }

    // FILETIME, MS-DTYP 2.3.3: steps of 100 nanoseconds since 1601.
    private static Optional<Instant> time(long steps) {
        return steps <= 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(steps / 10_000_000 - 11_644_473_600L, steps % 10_000_000
                * 100));
    }

    Answer<byte[]> security(byte[] key, int parts, int room) throws RpcException {
        NdrReader answer = channel.call(12, new NdrWriter().raw(key).u32(parts).pointer().u32(room).u32(0).u32(room).u32(0).u32(0));
        boolean there = answer.pointer();
        answer.i32();
        answer.i32();
        byte[] descriptor = there ? answer.array(1, room) : new byte[0];
        return new Answer<>(answer.i32(), descriptor);
    }

    void setSecurity(byte[] key, int parts, byte[] descriptor, String tried) throws RpcException {
        int size = descriptor.length;
        Win32.require(channel.call(21, new NdrWriter().raw(key).u32(parts).pointer().u32(size).u32(size).u32(size).u32(0).u32(size).raw(
                descriptor)).i32(), tried);
    }

    int version(byte[] key, String tried) throws RpcException {
        NdrReader answer = channel.call(26, new NdrWriter().raw(key));
        int version = answer.i32();
        Win32.require(answer.i32(), tried);
        return version;
    }
}

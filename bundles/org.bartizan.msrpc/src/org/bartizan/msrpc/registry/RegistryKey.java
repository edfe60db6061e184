// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.internal.rpc.NdrReader;
import org.bartizan.msrpc.internal.rpc.Win32;
import org.bartizan.msrpc.registry.RegistryCalls.Answer;
import org.bartizan.msrpc.registry.RegistryCalls.Found;

/**
 * An open key of a {@link RemoteRegistry}, and for the same thread. What can be done with it depends on the rights that it was opened with. Lists are
 * read item by item: what others add or delete meanwhile can make an item appear twice or not at all.
 */
public final class RegistryKey implements AutoCloseable {

    /** The most subkeys or values that are listed; a computer that goes on is not believed. */
    public static final int MOST_ITEMS = 1_000_000;

    private static final int USUAL_DESCRIPTOR = 0x4000;
    /** What stands in a text for half a character of UTF-16, which the computer takes in names. */
    private static final char NO_CHARACTER = '\ufffd';
    private static final int USUAL_VALUE = 0x1000;

    private final RegistryCalls calls;
    private final String path;
    private final View view;
    private final byte[] handle;

    RegistryKey(RegistryCalls calls, String path, View view, byte[] handle) {
        this.calls = calls;
        this.path = path;
        this.view = view;
        this.handle = handle;
    }

    /** The path that it was opened with. */
    public String path() {
        return path;
    }

    /** The view that it was opened in. */
    public View view() {
        return view;
    }

    /** What it has (MS-RRP 3.1.5.16). */
    public KeyInfo info() throws RpcException {
        return calls.info(handle, "read about " + path);
    }

    /** Takes items one by one; says whether it wants more. */
    @FunctionalInterface
    public interface Visitor<T> {

        /** Takes an item; false ends the listing. */
        boolean take(T item) throws RpcException;
    }

    /** The names of its subkeys (MS-RRP 3.1.5.10), in the computer's order. */
    public List<String> subKeys() throws RpcException {
        List<String> names = new ArrayList<>();
        visitSubKeys(names::add);
        return names;
    }

    /** The same, without holding all of them. */
    public void visitSubKeys(Visitor<String> visitor) throws RpcException {
        for (int index = 0; index < MOST_ITEMS; index++) {
            Answer<String> answer = calls.subKey(handle, index);
            if (answer.code() == Win32.NO_MORE_ITEMS) {
                return;
            }
            Win32.require(answer.code(), "list the subkeys of " + path);
            if (!visitor.take(answer.result())) {
                return;
            }
        }
        throw NdrReader.malformed(path + " has more than " + MOST_ITEMS + " subkeys");
    }

    /** Its values (MS-RRP 3.1.5.11), in the computer's order. */
    public List<RegistryValue> values() throws RpcException {
        List<RegistryValue> values = new ArrayList<>();
        visitValues(values::add);
        return values;
    }

    /** The same, without holding all of them. */
    public void visitValues(Visitor<RegistryValue> visitor) throws RpcException {
        KeyInfo info = info();
        int nameRoom = (int) Math.min(info.longestValueName() + 2, RegistryCalls.LONGEST_VALUE_NAME);
        int room = (int) Math.min(info.largestValue(), RegistryCalls.LARGEST_VALUE);
        for (int index = 0; index < MOST_ITEMS; index++) {
            Answer<Found> answer = calls.value(handle, index, nameRoom, room);
            if (answer.code() == Win32.MORE_DATA) {
                // It grew meanwhile.
                answer = calls.value(handle, index, RegistryCalls.LONGEST_VALUE_NAME, RegistryCalls.LARGEST_VALUE);
            }
            if (answer.code() == Win32.NO_MORE_ITEMS) {
                return;
            }
            Win32.require(answer.code(), "list the values of " + path);
            if (!visitor.take(answer.result().value())) {
                return;
            }
        }
        throw NdrReader.malformed(path + " has more than " + MOST_ITEMS + " values");
    }

    /** One of its values (MS-RRP 3.1.5.17), by its name, empty for the default one; nothing when there is none. */
    public Optional<RegistryValue> value(String name) throws RpcException {
        Answer<Found> answer = calls.value(handle, requireName(name), USUAL_VALUE);
        if (answer.code() == Win32.MORE_DATA) {
            answer = calls.value(handle, name, (int) Math.min(answer.result().size(), RegistryCalls.LARGEST_VALUE));
        }
        if (answer.code() == Win32.FILE_NOT_FOUND) {
            return Optional.empty();
        }
        Win32.require(answer.code(), "read the value '" + name + "' of " + path);
        return Optional.of(answer.result().value());
    }

    /** Sets a value (MS-RRP 3.1.5.22), a new one or an existing one. */
    public void set(RegistryValue value) throws RpcException {
        requireName(value.name());
        calls.set(handle, value, "set the value '" + value.name() + "' of " + path);
    }

    /** Deletes a value (MS-RRP 3.1.5.9). */
    public void deleteValue(String name) throws RpcException {
        calls.deleteValue(handle, requireName(name), "delete the value '" + name + "' of " + path);
    }

    /** Opens a key below it; the path does not begin with a backslash. */
    public RegistryKey open(String below, int access) throws RpcException {
        String whole = path + "\\" + below;
        return new RegistryKey(calls, whole, view, calls.open(handle, requireName(below), access | view.mask(), "open " + whole));
    }

    /** Opens a key below it, or creates it and those between that are missing. */
    public RegistryKey create(String below, int access) throws RpcException {
        String whole = path + "\\" + below;
        return new RegistryKey(calls, whole, view, calls.create(handle, requireName(below), access | view.mask(), "create " + whole));
    }

    /** Deletes a key below it that has no subkeys (MS-RRP 3.1.5.8). */
    public void delete(String below) throws RpcException {
        calls.deleteKey(handle, requireName(below), "delete " + path + "\\" + below);
    }

    /**
     * The security descriptor (MS-RRP 3.1.5.13), byte for byte.
     *
     * @param parts which parts of it, see {@link org.bartizan.msrpc.descriptor.SecurityInformation}
     */
    public byte[] security(int parts) throws RpcException {
        Answer<byte[]> answer = calls.security(handle, parts, USUAL_DESCRIPTOR);
        if (answer.code() == Win32.INSUFFICIENT_BUFFER) {
            answer = calls.security(handle, parts, SecurityDescriptor.LARGEST);
        }
        Win32.require(answer.code(), "read who may do what with " + path);
        return answer.result();
    }

    /**
     * Sets the security descriptor (MS-RRP 3.1.5.21). Samba takes all parts of it at once, so it is best to pass owner, group and DACL, with
     * {@link org.bartizan.msrpc.descriptor.SecurityInformation#PROTECTED_DACL} where the list is protected. Subkeys are not changed.
     *
     * @param parts which parts of it
     */
    public void setSecurity(byte[] descriptor, int parts) throws RpcException {
        calls.setSecurity(handle, parts, descriptor, "set who may do what with " + path);
    }

    // Some names that the computer's own programs can make cannot be named in this protocol: the call would mean another key.
    static String requireName(String name) throws RpcException {
        if (name.indexOf('\0') >= 0 || name.indexOf(NO_CHARACTER) >= 0 || name.length() > Short.MAX_VALUE - 1) {
            throw new RpcException(Reason.NOT_FOUND, 0, "a name of " + name.length()
                    + " characters with a zero or half a character in it, or with too many of them, cannot be reached over the network");
        }
        return name;
    }

    /** Closes it (MS-RRP 3.1.5.6), at the latest when the registry is closed: the computer may be told then. */
    @Override
    public void close() throws RpcException {
        calls.close(handle);
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.util.EnumMap;
import java.util.Map;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.internal.rpc.RpcChannel;

/**
 * The registry of another computer. Paths begin with {@code HKLM}, {@code HKCR}, {@code HKCU}, {@code HKU} or {@code HKCC}, or their long names, and
 * have backslashes between the names of keys; letter case does not matter. One thread at a time; for work side by side open several over one
 * session. Closing it closes its keys.
 */
public final class RemoteRegistry implements AutoCloseable {

    private final RpcChannel channel;
    private final RegistryCalls calls;
    private final Map<Hive, byte[]> hives = new EnumMap<>(Hive.class);

    RemoteRegistry(RpcChannel channel) {
        this.channel = channel;
        calls = new RegistryCalls(channel);
    }

    /** Opens it; {@link Reason#SERVICE_STOPPED} when the remote registry service does not run there. */
    public static RemoteRegistry open(SmbSession session) throws RpcException {
        return new RemoteRegistry(session.open(RegistryCalls.PIPE, RegistryCalls.UUID, RegistryCalls.VERSION));
    }

    /**
     * Opens a key (MS-RRP 3.1.5.15).
     *
     * @param access the rights to ask for, see {@link AccessMask}
     */
    public RegistryKey open(String path, int access, View view) throws RpcException {
        Place place = place(path);
        return new RegistryKey(calls, path, view, calls.open(hive(place.hive), place.rest, access | view.mask(), "open " + path));
    }

    /** Opens a key, or creates it and those above it that are missing (MS-RRP 3.1.5.7). */
    public RegistryKey create(String path, int access, View view) throws RpcException {
        Place place = place(path);
        return new RegistryKey(calls, path, view, calls.create(hive(place.hive), place.rest, access | view.mask(), "create " + path));
    }

    /** The version of the protocol (MS-RRP 3.1.5.24), which tells 32-bit (5) from 64-bit Windows (6). */
    public int version() throws RpcException {
        return calls.version(hive(Hive.HKLM), "ask for the version of the registry");
    }

    private record Place(Hive hive, String rest) {
    }

    private static Place place(String path) throws RpcException {
        int end = path.indexOf('\\');
        String first = end < 0 ? path : path.substring(0, end);
        Hive hive = Hive.of(first).orElseThrow(() -> new RpcException(Reason.NOT_FOUND, 0, "cannot open " + path
                + ": it does not begin with HKLM, HKCR, HKCU, HKU or HKCC"));
        return new Place(hive, end < 0 ? "" : RegistryKey.requireName(path.substring(end + 1)));
    }

    // Opened once: each call counts.
    private byte[] hive(Hive hive) throws RpcException {
        byte[] handle = hives.get(hive);
        if (handle == null) {
            handle = calls.openHive(hive, AccessMask.MAXIMUM_ALLOWED);
            hives.put(hive, handle);
        }
        return handle;
    }

    /** Ends the use of the registry; the computer closes what is still open. */
    @Override
    public void close() throws RpcException {
        channel.close();
    }
}

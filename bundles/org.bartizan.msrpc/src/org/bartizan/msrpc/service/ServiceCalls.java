// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.internal.rpc.NdrReader;
import org.bartizan.msrpc.internal.rpc.NdrWriter;
import org.bartizan.msrpc.internal.rpc.RpcChannel;
import org.bartizan.msrpc.internal.rpc.Win32;

/** The calls of MS-SCMR 3.1.4, one method each, as they go over the wire. */
final class ServiceCalls {

    static final String UUID = "367abb81-9844-35f1-ad32-98f038001003";
    static final int VERSION = 2;
    static final String PIPE = "svcctl";

    static final int CONNECT = 0x1;
    static final int QUERY_CONFIG = 0x1;
    static final int CHANGE_CONFIG = 0x2;
    static final int QUERY_STATUS = 0x4;
    static final int START = 0x10;

    private static final int HANDLE = 20;
    private static final int UNCHANGED = -1;
    private static final int CONFIG_ROOM = 8192;

    private final RpcChannel channel;

    ServiceCalls(RpcChannel channel) {
        this.channel = channel;
    }

    byte[] openManager() throws RpcException {
        NdrReader answer = channel.call(15, new NdrWriter().nothing().nothing().u32(CONNECT));
        byte[] handle = answer.raw(HANDLE);
        Win32.require(answer.i32(), "open the list of services");
        return handle;
    }

    byte[] open(byte[] manager, String service, int access) throws RpcException {
        NdrReader answer = channel.call(16, new NdrWriter().raw(manager).text(service).u32(access));
        byte[] handle = answer.raw(HANDLE);
        Win32.require(answer.i32(), "open the service " + service);
        return handle;
    }

    void close(byte[] handle) throws RpcException {
        NdrReader answer = channel.call(0, new NdrWriter().raw(handle));
        answer.raw(HANDLE);
        Win32.require(answer.i32(), "close a service");
    }

    ServiceState state(byte[] service, String name) throws RpcException {
        NdrReader answer = channel.call(6, new NdrWriter().raw(service));
        answer.i32();
        long state = answer.u32();
        answer.raw(20);
        Win32.require(answer.i32(), "ask for the state of the service " + name);
        if (state < 1 || state > ServiceState.values().length) {
            throw NdrReader.malformed("a service is in state " + state);
        }
        return ServiceState.values()[(int) state - 1];
    }

    StartType startType(byte[] service, String name) throws RpcException {
        NdrReader answer = channel.call(17, new NdrWriter().raw(service).u32(CONFIG_ROOM));
        answer.i32();
        long start = answer.u32();
        answer.i32();
        boolean[] texts = new boolean[5];
        for (int i = 0; i < texts.length; i++) {
            // The tag of the group stands between the load order and the dependencies.
            if (i == 2) {
                answer.i32();
            }
            texts[i] = answer.pointer();
        }
        for (boolean text : texts) {
            if (text) {
                answer.array(2, CONFIG_ROOM);
            }
        }
        answer.i32();
        Win32.require(answer.i32(), "ask for the start type of the service " + name);
        if (start >= StartType.values().length) {
            throw NdrReader.malformed("a service has start type " + start);
        }
        return StartType.values()[(int) start];
    }

    /** Asks to start it; success as well when it runs already. */
    void start(byte[] service, String name) throws RpcException {
        int code = channel.call(19, new NdrWriter().raw(service).u32(0).nothing()).i32();
        if (code != Win32.SERVICE_ALREADY_RUNNING) {
            Win32.require(code, "start the service " + name);
        }
    }

    void setStartType(byte[] service, String name, StartType type) throws RpcException {
        NdrWriter arguments = new NdrWriter().raw(service).u32(UNCHANGED).u32(type.ordinal()).u32(UNCHANGED);
        // Path, group, tag, dependencies and their size, account, password and its size, and name stay.
        for (int i = 0; i < 9; i++) {
            arguments.nothing();
        }
        NdrReader answer = channel.call(11, arguments);
        answer.pointedNumber();
        Win32.require(answer.i32(), "change the start type of the service " + name);
    }
}

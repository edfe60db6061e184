// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.UUID;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** An interface of the other side, bound to a pipe (MS-RPCE 3.3.1.5): calls and their answers, whole or in fragments. One thread at a time. */
public final class RpcChannel implements AutoCloseable {

    /** The largest answer that is taken; the largest that any call here asks for is an eighth of it. */
    static final int LARGEST_ANSWER = 0x800000;

    private final Pipe pipe;
    private int sendable = Pdu.MOST;
    private int callId = 1;

    private RpcChannel(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Binds an interface; closes the pipe when that fails. */
    public static RpcChannel bind(Pipe pipe, String uuid, int version) throws RpcException {
        RpcChannel channel = new RpcChannel(pipe);
        try {
            Pdu answer = Pdu.head(pipe.transact(Pdu.bind(UUID.fromString(uuid), version)));
            channel.sendable = answer.acceptedFragment();
            return channel;
        } catch (RpcException e) {
            channel.abandon();
            throw e;
        }
    }

    private void abandon() {
        try {
            pipe.close();
        } catch (RpcException e) {
            // What made it useless is on its way to the caller.
        }
    }

    /** Makes a call and waits for its answer. */
    public NdrReader call(int operation, NdrWriter arguments) throws RpcException {
        callId++;
        byte[] stub = arguments.array();
        int length = arguments.length();
        int most = (sendable - Pdu.REQUEST_HEAD) & ~7;
        int from = 0;
        while (length - from > most) {
            pipe.write(Pdu.request(callId, operation, stub, from, from + most, length));
            from += most;
        }
        return gather(pipe.transact(Pdu.request(callId, operation, stub, from, length, length)));
    }

    private NdrReader gather(byte[] first) throws RpcException {
        Fragments fragments = new Fragments(callId);
        byte[] message = first;
        while (!fragments.add(message)) {
            message = pipe.read();
            if (message.length == 0) {
                throw new RpcException(Reason.CONNECTION_LOST, 0, computer() + " ended the pipe in the middle of an answer");
            }
        }
        return fragments.answer();
    }

    /** The other side, for people. */
    public String computer() {
        return pipe.computer();
    }

    @Override
    public void close() throws RpcException {
        pipe.close();
    }
}

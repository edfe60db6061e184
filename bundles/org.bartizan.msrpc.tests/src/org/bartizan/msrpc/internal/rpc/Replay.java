// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** A pipe that gives answers from a list, one after the other, whatever is asked; when there are no more, the connection is lost. */
public final class Replay implements Pipe {

    private final Iterator<byte[]> answers;
    private final List<byte[]> requests = new ArrayList<>();

    /** Gives these. */
    public Replay(List<byte[]> answers) {
        this.answers = answers.iterator();
    }

    /** What was asked, in its order. */
    public List<byte[]> requests() {
        return requests;
    }

    @Override
    public byte[] transact(byte[] request) throws RpcException {
        requests.add(request);
        return read();
    }

    @Override
    public void write(byte[] data) {
        requests.add(data);
    }

    @Override
    public byte[] read() throws RpcException {
        if (!answers.hasNext()) {
            throw new RpcException(Reason.CONNECTION_LOST, 0, "there are no more answers");
        }
        return answers.next();
    }

    @Override
    public String computer() {
        return "a recording";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

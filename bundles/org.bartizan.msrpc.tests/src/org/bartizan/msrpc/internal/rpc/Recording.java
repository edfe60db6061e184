// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.msrpc.RpcException;

/** A pipe that keeps what a computer answered over another one. */
public final class Recording implements Pipe {

    private final Pipe pipe;
    private final List<byte[]> answers = new ArrayList<>();

    /** Records what comes over a pipe. */
    public Recording(Pipe pipe) {
        this.pipe = pipe;
    }

    /** What came, in its order. */
    public List<byte[]> answers() {
        return answers;
    }

    @Override
    public byte[] transact(byte[] request) throws RpcException {
        return keep(pipe.transact(request));
    }

    @Override
    public void write(byte[] data) throws RpcException {
        pipe.write(data);
    }

    @Override
    public byte[] read() throws RpcException {
        return keep(pipe.read());
    }

    private byte[] keep(byte[] answer) {
        answers.add(answer);
        return answer;
    }

    @Override
    public String computer() {
        return pipe.computer();
    }

    @Override
    public void close() throws RpcException {
        pipe.close();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import org.bartizan.msrpc.RpcException;

/** What carries calls: messages in both directions. */
public interface Pipe extends AutoCloseable {

    /** Writes a message and reads the first one that answers it. */
    byte[] transact(byte[] request) throws RpcException;

    /** Writes a message that is not answered. */
    void write(byte[] data) throws RpcException;

    /** Reads a message or a part of one. */
    byte[] read() throws RpcException;

    /** The other side, for people. */
    String computer();

    @Override
    void close() throws RpcException;
}

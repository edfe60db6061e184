// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

import com.hierynomus.protocol.Packet;
import com.hierynomus.protocol.PacketData;
import com.hierynomus.protocol.commons.buffer.Buffer;
import com.hierynomus.protocol.transport.PacketHandlers;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.protocol.transport.TransportLayer;

/**
 * Frames of Direct TCP (MS-SMB2 2.1) on a socket. Whatever breaks while a frame is read, taken apart or decrypted ends the connection and every
 * call that waits; with the transport of the library some of that would end its reader alone, and calls would wait for their time-out.
 *
 * @param <D> what comes in
 * @param <P> what goes out
 */
public final class SocketTransport<D extends PacketData<?>, P extends Packet<?>> implements TransportLayer<P> {

    private static final int LARGEST_FRAME = 0x20000;
    private static final int HEAD = 4;

    private final PacketHandlers<D, P> handlers;
    private final int connectMillis;
    private final Socket socket = new Socket();
    private volatile boolean connected;
    /** What ended the connection, if it was on this side that it was noticed first. */
    private volatile Throwable reason;

    /** A transport that waits so long for a connection. */
    public SocketTransport(PacketHandlers<D, P> handlers, int connectMillis) {
        this.handlers = handlers;
        this.connectMillis = connectMillis;
    }

    @Override
    public void connect(InetSocketAddress address) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(address, connectMillis);
        connected = true;
        // A thread of the platform: it takes half as long to wake up, and each call waits for that.
        Thread.ofPlatform().daemon().name("SMB answers of " + address.getHostString()).start(this::read);
    }

    private void read() {
        try {
            // Not closed before the reason is known: who writes meanwhile would name another one.
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), LARGEST_FRAME));
            while (connected) {
                handlers.getReceiver().handle(frame(in));
            }
        } catch (IOException | Buffer.BufferException | RuntimeException | OutOfMemoryError e) {
            reason = e;
            disconnect();
            // Also when this side ended it: calls of other threads may still wait.
            handlers.getReceiver().handleError(e);
        }
    }

    private D frame(DataInputStream in) throws IOException, Buffer.BufferException {
        int head = in.readInt();
        if (head < 0 || head > LARGEST_FRAME) {
            throw new MalformedFrameException("a frame begins with 0x%08x".formatted(head));
        }
        byte[] frame = new byte[head];
        in.readFully(frame);
        if (AnswerCheck.plain(frame)) {
            AnswerCheck.check(frame);
        }
        try {
            return handlers.getPacketFactory().read(frame);
        } catch (IOException | RuntimeException e) {
            throw new MalformedFrameException("a frame of %d bytes is no packet: %s".formatted(head, e.getMessage()));
        }
    }

    @Override
    public void write(P packet) throws TransportException {
        // One lock around both, because the library numbers what it encrypts by the time.
        synchronized (socket) {
            if (!connected) {
                throw ended(null);
            }
            Buffer<?> data = handlers.getSerializer().write(packet);
            int length = data.available();
            byte[] frame = new byte[HEAD + length];
            frame[1] = (byte) (length >> 16);
            frame[2] = (byte) (length >> 8);
            frame[3] = (byte) length;
            System.arraycopy(data.array(), data.rpos(), frame, HEAD, length);
            try {
                socket.getOutputStream().write(frame);
            } catch (IOException e) {
                throw ended(e);
            }
        }
    }

    private TransportException ended(IOException now) {
        Throwable first = reason == null ? now : reason;
        return first == null ? new TransportException("the connection has ended") : new TransportException(first);
    }

    @Override
    public void disconnect() {
        connected = false;
        try {
            socket.close();
        } catch (IOException e) {
            // Nothing is lost with a socket that does not close.
        }
    }

    @Override
    public boolean isConnected() {
        return connected;
    }
}

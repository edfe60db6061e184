// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** What is typed at an attached shell, asked for only when somebody reads, so that nothing else is taken from its input. */
final class RemoteInput extends InputStream {

    private final FrameWriter writer;
    private byte[] bytes = {};
    private int next;
    private boolean wanted;
    private boolean ended;

    RemoteInput(FrameWriter writer) {
        this.writer = writer;
    }

    /** What the shell sent; empty at the end. */
    synchronized void deliver(byte[] input) throws Frame.Malformed {
        if (!wanted) {
            throw new Frame.Malformed("input that nobody asked for");
        }
        wanted = false;
        bytes = input;
        next = 0;
        ended = input.length == 0;
        notifyAll();
    }

    /** There is no more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (next == bytes.length && !ended) {
            if (!wanted) {
                wanted = true;
                writer.send(Frame.of(Frame.Kind.WANT));
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        if (next == bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return bytes.length - next;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sends frames in order. A thread of its own writes them: a command that is interrupted while it prints would otherwise close the
 * connection that its message has to go through. Those who send wait while the other side does not read.
 */
final class FrameWriter {

    private static final int WAITING = 64;
    private static final long PATIENCE_MS = 200;

    private final SocketChannel channel;
    private final BlockingQueue<Frame> queue = new ArrayBlockingQueue<>(WAITING);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    FrameWriter(SocketChannel channel) {
        this.channel = channel;
        this.thread = Thread.ofVirtual().name("shell frames").start(this::write);
    }

    /** @throws IOException when the other side has gone */
    void send(Frame frame) throws IOException {
        try {
            do {
                if (ended.getCount() == 0) {
                    throw new IOException("The other side has gone.");
                }
            } while (!queue.offer(frame, PATIENCE_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Waits until everything up to an EXIT has been written or the other side has gone, at most that long. */
    boolean await(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Sends nothing more. */
    void stop() {
        ended.countDown();
        thread.interrupt();
    }

    private void write() {
        try {
            Frame frame;
            do {
                frame = queue.take();
                ByteBuffer bytes = frame.encoded();
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } while (frame.kind() != Frame.Kind.EXIT);
            channel.shutdownOutput();
        } catch (IOException e) {
            // The reading side of this connection sees it too, and acts on it.
            ended.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /** A stream whose bytes travel in frames of that kind. */
    OutputStream stream(Frame.Kind kind) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                send(new Frame(kind, new byte[] {(byte) b}));
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                for (int from = offset; from < offset + length; from += Frame.LARGEST) {
                    int part = Math.min(Frame.LARGEST, offset + length - from);
                    send(new Frame(kind, java.util.Arrays.copyOfRange(bytes, from, from + part)));
                }
            }
        };
    }
}

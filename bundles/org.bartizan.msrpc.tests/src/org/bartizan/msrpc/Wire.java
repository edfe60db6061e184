// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** The wire to a computer: what goes over it can be seen, held back, changed and cut. */
final class Wire implements AutoCloseable {

    /** Changes what comes from the computer. */
    interface Noise {
        void disturb(byte[] data, int length);
    }

    private final ServerSocket server = new ServerSocket();
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final CountDownLatch swallowed = new CountDownLatch(1);
    private volatile boolean swallows;
    private volatile Noise noise = (data, length) -> {
        // Nothing is disturbed.
    };

    Wire(String host, int port) throws IOException {
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        Thread.ofVirtual().start(() -> accept(new InetSocketAddress(host, port)));
    }

    private void accept(InetSocketAddress computer) {
        try {
            while (true) {
                Socket near = server.accept();
                Socket far = new Socket();
                far.connect(computer);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                ends.addAll(List.of(near, far));
                Thread.ofVirtual().start(() -> copy(near, far, false));
                Thread.ofVirtual().start(() -> copy(far, near, true));
            }
        } catch (IOException e) {
            // The test has ended.
        }
    }

    private void copy(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[0x20000];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                synchronized (seen) {
                    seen.write(buffer, 0, length);
                }
                if (answers && swallows) {
                    swallowed.countDown();
                    continue;
                }
                if (answers) {
                    noise.disturb(buffer, length);
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException e) {
            // Cut, or closed by one side.
        }
    }

    String host() {
        return "127.0.0.1";
    }

    int port() {
        return server.getLocalPort();
    }

    String seen() {
        synchronized (seen) {
            return seen.toString(StandardCharsets.ISO_8859_1);
        }
    }

    void swallowAnswers() {
        swallows = true;
    }

    void awaitSwallowed() {
        try {
            swallowed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void disturb(Noise wanted) {
        noise = wanted;
    }

    void cut() {
        for (Socket end : ends) {
            try {
                end.close();
            } catch (IOException e) {
                // It is closed.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}

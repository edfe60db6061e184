// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server that says the same to everyone and then waits. */
final class Chatter implements AutoCloseable {

    private final ServerSocket server = new ServerSocket();

    Chatter(String text) throws IOException {
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        Thread.ofVirtual().start(() -> {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                // The test has ended.
            }
        });
    }

    Endpoint endpoint() {
        return new Endpoint("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

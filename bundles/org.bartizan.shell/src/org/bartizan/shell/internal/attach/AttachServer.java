// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where other shells of the same person attach. */
public final class AttachServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AttachServer.class);
    private static final int MOST_CLIENTS = 64;
    /** The shortest limit of the systems we run on is 104 bytes, with the zero at the end. */
    private static final int LONGEST_PATH = 100;
    private static final long FAREWELL_MS = 3_000;
    private static final long BREATH_NANOS = 500_000_000L;

    private final ServerSocketChannel server;
    private final Path socket;
    private final Path privateDirectory;
    private final Peer peer;
    private final Visits visits;
    private final Set<Attached> attached = ConcurrentHashMap.newKeySet();

    private AttachServer(ServerSocketChannel server, Path socket, Path privateDirectory, Visits visits) throws IOException {
        this.server = server;
        this.socket = socket;
        this.privateDirectory = privateDirectory;
        this.visits = visits;
        this.peer = new Peer(socket);
    }

    /**
     * Listens in a directory that only its owner may enter; in a private directory elsewhere when its path is too long for a socket.
     *
     * @throws IOException when that is not possible
     */
    public static AttachServer open(Path directory, Visits visits) throws IOException {
        Path socket = directory.resolve("shell.sock");
        Path elsewhere = null;
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            elsewhere = Files.createTempDirectory("bartizan");
            socket = elsewhere.resolve("shell.sock");
        }
        // Left over from an owner that was killed: the lock says that there is no other now.
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            AttachServer opened = new AttachServer(server, socket, elsewhere, visits);
            Thread.ofPlatform().daemon().name("shell attach").start(opened::accept);
            return opened;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Where it listens. */
    public Path socket() {
        return socket;
    }

    /** How many shells are attached. */
    public int clients() {
        return attached.size();
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                admit(server.accept());
            } catch (ClosedChannelException e) {
                LOG.debug("No more shells are accepted");
            } catch (IOException e) {
                // Such as too many open files, which passes.
                LOG.warn("A shell could not attach", e);
                LockSupport.parkNanos(BREATH_NANOS);
            }
        }
    }

    private void admit(SocketChannel channel) throws IOException {
        boolean admitted = false;
        try {
            admitted = attached.size() < MOST_CLIENTS && peer.allowed(channel);
        } finally {
            if (!admitted) {
                channel.close();
            }
        }
        if (admitted) {
            serve(channel);
        }
    }

    private void serve(SocketChannel channel) {
        Attached shell = new Attached(channel, visits);
        attached.add(shell);
        Thread.ofVirtual().name("shell connection").start(() -> {
            try {
                shell.serve();
            } catch (RuntimeException e) {
                LOG.error("Serving an attached shell failed", e);
            } finally {
                attached.remove(shell);
            }
        });
    }

    /** Accepts no more shells. */
    public void refuse() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        if (privateDirectory != null) {
            Files.deleteIfExists(privateDirectory);
        }
    }

    /** Accepts no more shells and ends the work of those that are there. */
    @Override
    public void close() throws IOException {
        refuse();
        attached.forEach(Attached::dismiss);
        try {
            for (Attached each : attached) {
                each.await(FAREWELL_MS);
                each.end();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

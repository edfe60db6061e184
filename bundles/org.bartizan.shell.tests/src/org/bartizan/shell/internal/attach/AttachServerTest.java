// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.bartizan.shell.internal.attach.Request.Flag;
import org.bartizan.shell.internal.line.ShellVisits;
import org.bartizan.shell.internal.session.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AttachServerTest {

    @TempDir
    private Path directory;

    private final Bench bench = new Bench();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private AttachServer server;

    @BeforeEach
    void open() throws IOException {
        server = AttachServer.open(directory, new ShellVisits(bench.interpreter, directory.resolve("history")));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        bench.close();
    }

    private Request request(String... commands) {
        return new Request(List.of(commands), "", directory.toString(), "UTC", "dumb", 0, 0, EnumSet.noneOf(Flag.class));
    }

    private int run(Request request, InputStream typed) throws IOException {
        try (AttachClient client = AttachClient.connect(server.socket())) {
            return client.run(request, typed, out, err);
        }
    }

    private int run(String... commands) throws IOException {
        return run(request(commands), InputStream.nullInputStream());
    }

    @Test
    void runsCommandsAndPassesOutputAndStatus() throws IOException {
        assertEquals(0, run("test:echo a", "test:print b"));
        assertEquals("<a>\nprinted b\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(2, run("nix", "test:echo late"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Cannot run nix"));
        assertEquals(1, run("test:defect", "test:echo late"));
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("late"));
    }

    @Test
    void resolvesFilesAgainstTheDirectoryOfTheClient() throws IOException {
        assertEquals(0, run("test:where pairs.txt"));
        assertEquals(directory.resolve("pairs.txt") + "\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void takesInputOnlyWhenACommandReads() throws IOException {
        ByteArrayInputStream typed = new ByteArrayInputStream("one\ntwo\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run(request("test:echo a"), typed));
        assertEquals(8, typed.available());
        assertEquals(0, run(request("test:read"), typed));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("read one\n"));
        assertEquals(0, run(request("test:read"), InputStream.nullInputStream()));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("read nothing\n"));
    }

    @Test
    void asksThePersonAtTheOtherEnd() throws IOException {
        Request request = new Request(List.of("test:ask"), "", directory.toString(), "UTC", "xterm", 80, 24,
                EnumSet.of(Flag.IN_TERMINAL, Flag.ERR_TERMINAL));
        assertEquals(0, run(request, new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals("Remove all 3? [y/N] ", err.toString(StandardCharsets.UTF_8));
        assertEquals(1, run(request, new ByteArrayInputStream("n\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void passesMuchOutputInOrder() throws IOException {
        assertEquals(0, run("test:rows 200000"));
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        assertEquals(200_001, lines.length);
        assertEquals("199999", lines[200_000].strip());
    }

    @Test
    void servesManyAtOnce() throws Exception {
        List<Callable<String>> shells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String word = "shell" + i;
            shells.add(() -> {
                ByteArrayOutputStream own = new ByteArrayOutputStream();
                try (AttachClient client = AttachClient.connect(server.socket())) {
                    client.run(request("test:echo " + word, "test:print " + word), InputStream.nullInputStream(), own, own);
                }
                return own.toString(StandardCharsets.UTF_8);
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int i = 0;
            for (Future<String> shown : threads.invokeAll(shells)) {
                assertEquals("<shell" + i + ">\nprinted shell" + i + "\n", shown.get());
                i++;
            }
        }
    }

    @Test
    void cancelsWhatRuns() throws Exception {
        try (AttachClient client = AttachClient.connect(server.socket())) {
            Thread person = Thread.ofVirtual().start(() -> cancel(client));
            assertEquals(1, client.run(request("test:work", "test:echo late"), InputStream.nullInputStream(), out, err));
            person.join();
        }
        assertEquals("stopped\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsTheClientWhenItsCommandHadToBeInterrupted() throws Exception {
        try (AttachClient client = AttachClient.connect(server.socket())) {
            Thread person = Thread.ofVirtual().start(() -> cancel(client));
            assertEquals(1, client.run(request("test:work --stubborn"), InputStream.nullInputStream(), out, err));
            person.join();
        }
        assertEquals("Cancelled.\n", err.toString(StandardCharsets.UTF_8));
    }

    private void cancel(AttachClient client) {
        try {
            bench.commands.begun.await();
            client.cancel();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void cancelsTheCommandOfAClientThatVanishes() throws Exception {
        AttachClient client = AttachClient.connect(server.socket());
        Thread shell = Thread.ofVirtual().start(() -> assertThrows(IOException.class,
                () -> client.run(request("test:work"), InputStream.nullInputStream(), out, err)));
        bench.commands.begun.await();
        client.close();
        shell.join();
        assertTrue(bench.commands.ended.await(10, TimeUnit.SECONDS));
    }

    @Test
    void tellsClientsWhenTheOwnerEnds() throws Exception {
        AttachClient client = AttachClient.connect(server.socket());
        Thread owner = Thread.ofVirtual().start(() -> {
            try {
                bench.commands.begun.await();
                server.close();
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(1, client.run(request("test:work", "test:echo late"), InputStream.nullInputStream(), out, err));
        owner.join();
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("late"));
    }

    @Test
    void letsNobodyElseIn() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(server.socket())));
    }

    @Test
    void listensElsewhereWhenThePathIsTooLong() throws IOException {
        Path deep = Files.createDirectories(directory.resolve("x".repeat(120)));
        try (AttachServer other = AttachServer.open(deep, new ShellVisits(bench.interpreter, deep.resolve("history")))) {
            assertFalse(other.socket().startsWith(deep));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(other.socket().getParent())));
            AttachClient.connect(other.socket()).close();
        }
    }

    @Test
    void takesTheSocketOfAnOwnerThatWasKilled() throws IOException {
        Path other = Files.createDirectories(directory.resolve("other"));
        Files.createFile(other.resolve("shell.sock"));
        try (AttachServer taken = AttachServer.open(other, new ShellVisits(bench.interpreter, other.resolve("history")))) {
            AttachClient.connect(taken.socket()).close();
        }
        assertFalse(Files.exists(other.resolve("shell.sock")));
    }

    @Test
    void survivesNonsense() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(server.socket()))) {
                byte[] request = request("test:echo a").encoded().encoded().array();
                byte[] bytes = random.nextBoolean() ? new byte[random.nextInt(200)] : request;
                if (bytes == request) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                } else {
                    random.nextBytes(bytes);
                }
                write(channel, bytes);
            }
        }
        assertEquals(0, run("test:echo fine"));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("<fine>\n"));
    }

    private static void write(SocketChannel channel, byte[] bytes) {
        try {
            channel.write(ByteBuffer.wrap(bytes));
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(1_000);
            while (channel.read(answer.clear()) >= 0) {
                assertTrue(answer.position() > 0);
            }
        } catch (IOException e) {
            // It was refused before all of it was sent, which is what is wanted.
            assertTrue(channel.isOpen() || bytes.length > 0);
        }
    }

    @Test
    void endsAConnectionThatSendsInputNobodyAskedFor() throws Exception {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(server.socket()))) {
            channel.write(request("test:work").encoded().encoded());
            bench.commands.begun.await();
            channel.write(new Frame(Frame.Kind.INPUT, new byte[] {1}).encoded());
            assertTrue(bench.commands.ended.await(10, TimeUnit.SECONDS));
        }
    }
}

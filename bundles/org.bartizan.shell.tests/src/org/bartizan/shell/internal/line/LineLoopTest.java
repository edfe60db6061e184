// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.bartizan.shell.internal.attach.AttachClient;
import org.bartizan.shell.internal.attach.AttachServer;
import org.bartizan.shell.internal.attach.Request;
import org.bartizan.shell.internal.attach.Request.Flag;
import org.bartizan.shell.internal.session.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A person types at an attached terminal. */
@Timeout(60)
class LineLoopTest {

    @TempDir
    private Path directory;

    private final Bench bench = new Bench();
    private final Keyboard keys = new Keyboard();
    private final Screen screen = new Screen();
    private AttachServer server;
    private Thread person;
    private volatile int status = -1;

    /** Gives what was typed to whichever thread reads next. */
    private static final class Keyboard extends InputStream {

        private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>();

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                byte[] bytes = typed.take();
                System.arraycopy(bytes, 0, target, offset, bytes.length);
                return bytes.length;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** What a terminal shows, and a way to wait for it. */
    private static final class Screen extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        synchronized void await(String text) throws InterruptedException {
            while (!toString(StandardCharsets.UTF_8).contains(text)) {
                wait();
            }
            reset();
        }
    }

    @BeforeEach
    void sitDown() throws Exception {
        server = AttachServer.open(directory, new ShellVisits(bench.interpreter, directory.resolve("history")));
        Request request = new Request(List.of(), "", directory.toString(), "UTC", "xterm", 100, 30,
                EnumSet.of(Flag.IN_TERMINAL, Flag.OUT_TERMINAL, Flag.ERR_TERMINAL));
        person = Thread.ofPlatform().start(() -> {
            try (AttachClient client = AttachClient.connect(server.socket())) {
                status = client.run(request, keys, screen, screen);
            } catch (IOException e) {
                status = 99;
            }
        });
        screen.await("bartizan> ");
    }

    @AfterEach
    void getUp() throws Exception {
        server.close();
        bench.close();
    }

    private void type(String text) {
        keys.typed.add(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void runsWhatIsTypedAndRemembersIt() throws Exception {
        type("test:echo 'a b'\r");
        screen.await("<a b>");
        type("history\r");
        screen.await("2  history");
        type("exit\r");
        person.join();
        assertEquals(0, status);
        assertTrue(Files.readString(directory.resolve("history")).contains("test:echo 'a b'"));
    }

    @Test
    void completesCommandsOptionsAndFiles() throws Exception {
        Files.createFile(directory.resolve("pairs-of-tuesday.txt"));
        type("test:ec\t'done'\r");
        screen.await("<done>");
        type("test:where pairs\t\r");
        screen.await(directory.resolve("pairs-of-tuesday.txt").toString());
        type("test:rows --j\t1\r");
        screen.await("{\"n\":0}");
    }

    @Test
    void leavesOnCtrlD() throws Exception {
        type("\u0004");
        person.join();
        assertEquals(0, status);
    }

    @Test
    void cancelsTheRunningCommandOnCtrlC() throws Exception {
        type("test:work\r");
        bench.commands.begun.await();
        type("\u0003");
        screen.await("stopped");
        type("test:echo on\r");
        screen.await("<on>");
    }

    @Test
    void asksOnTheTerminal() throws Exception {
        screen.reset();
        type("test:ask\r");
        screen.await("[y/N] ");
        type("y\r");
        screen.await("cleared");
    }

    @Test
    void goesOnUntilAQuoteIsClosed() throws Exception {
        type("test:echo 'a\r");
        screen.await("> ");
        type("b'\r");
        screen.await("<a");
    }

    @Test
    void endsWhenTheOwnerDoes() throws Exception {
        server.close();
        person.join();
        assertTrue(status == 0 || status == 1, "status " + status);
    }
}

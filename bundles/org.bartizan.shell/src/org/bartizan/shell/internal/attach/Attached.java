// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.attach.Request.Flag;
import org.bartizan.shell.internal.session.Client;
import org.bartizan.shell.internal.session.Credentials;
import org.bartizan.shell.internal.session.LineAsk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attached shell, at the side of the owner. */
final class Attached {

    private static final Logger LOG = LoggerFactory.getLogger(Attached.class);
    private static final long REQUEST_SECONDS = 10;
    private static final long FAREWELL_MS = 2_000;

    private final SocketChannel channel;
    private final Visits visits;
    private final FrameWriter writer;
    private final RemoteInput input;
    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile Visit visit;

    Attached(SocketChannel channel, Visits visits) {
        this.channel = channel;
        this.visits = visits;
        this.writer = new FrameWriter(channel);
        this.input = new RemoteInput(writer);
    }

    /** Serves the shell until it or its work has ended. */
    void serve() {
        Thread.ofVirtual().name("shell request").start(this::watchRequest);
        try (DataInputStream in = new DataInputStream(Channels.newInputStream(channel))) {
            writer.send(Frame.of(Frame.Kind.WELCOME, Request.VERSION));
            Frame first = Frame.read(in);
            requested.countDown();
            if (first != null) {
                if (first.kind() != Frame.Kind.REQUEST) {
                    throw new Frame.Malformed("a connection that begins with " + first.kind());
                }
                begin(Request.decode(first.content()));
                follow(in);
            }
        } catch (IOException e) {
            LOG.debug("An attached shell ended early: {}", e.toString());
        } finally {
            requested.countDown();
            end();
        }
    }

    private void watchRequest() {
        try {
            if (!requested.await(REQUEST_SECONDS, TimeUnit.SECONDS)) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.debug("Closing a silent connection failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Request request) throws IOException {
        Visit opened = visits.open(request, client(request));
        visit = opened;
        Thread.ofVirtual().name("shell attached").start(() -> {
            int status = 1;
            try {
                status = opened.run();
            } finally {
                farewell(status);
                finished.countDown();
            }
        });
    }

    private void farewell(int status) {
        try {
            writer.send(Frame.of(Frame.Kind.EXIT, status));
            writer.await(FAREWELL_MS);
            channel.close();
        } catch (IOException e) {
            LOG.debug("The shell left before its commands ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(DataInputStream in) throws IOException {
        for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
            switch (frame.kind()) {
                case INPUT -> input.deliver(frame.content());
                case SIZE -> visit.resize(Math.clamp(frame.number(0), 0, 10_000), Math.clamp(frame.number(1), 0, 10_000));
                case CANCEL -> visit.cancel();
                default -> throw new Frame.Malformed("a " + frame.kind() + " frame from a shell");
            }
        }
    }

    /** Cancels what runs; no more of it is run. The shell still hears how it ended. */
    void dismiss() {
        input.end();
        Visit open = visit;
        if (open != null) {
            open.leave();
        }
    }

    /** As {@link #dismiss}, and ends the connection. */
    void end() {
        dismiss();
        writer.stop();
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("Closing a connection failed", e);
        }
    }

    /** Waits until what it ran has ended, at most that long. */
    boolean await(long millis) throws InterruptedException {
        return visit == null || finished.await(millis, TimeUnit.MILLISECONDS);
    }

    private Client client(Request request) throws Frame.Malformed {
        try {
            OutputStream out = writer.stream(Frame.Kind.OUT);
            OutputStream err = writer.stream(Frame.Kind.ERR);
            Ask ask = request.flags().contains(Flag.IN_TERMINAL) && request.flags().contains(Flag.ERR_TERMINAL) ? new LineAsk(input, err,
                    shown -> writer.send(Frame.of(Frame.Kind.ECHO, shown ? 1 : 0)))
                    : null;
            Path directory = Path.of(request.directory()).toAbsolutePath();
            return new Client(input, out, err, request.flags().contains(Flag.OUT_TERMINAL), request.flags().contains(Flag.ERR_TERMINAL),
                    request.flags().contains(Flag.COLOUR), request::width, directory, ZoneId.of(request.zone()),
                    request.flags().contains(Flag.DEBUG), ask,
                    Credentials.of(request.user(), request.passwordFile(), directory));
        } catch (InvalidPathException | DateTimeException e) {
            throw new Frame.Malformed(e.getMessage());
        }
    }
}

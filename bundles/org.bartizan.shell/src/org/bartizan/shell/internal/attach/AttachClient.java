// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.shell.internal.session.Echo;

/** A shell that is attached to the owner of a data directory. Plain Java, for it also works where there is no framework. */
public final class AttachClient implements Closeable {

    private static final long WELCOME_SECONDS = 5;
    private static final int INPUT = 8_192;

    private final SocketChannel channel;
    private final DataInputStream in;
    private final FrameWriter writer;

    private AttachClient(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(Channels.newInputStream(channel));
        this.writer = new FrameWriter(channel);
    }

    /**
     * Connects and waits for the welcome.
     *
     * @throws IOException when nobody listens, or does not answer in time
     */
    @SuppressWarnings("resource")
    public static AttachClient connect(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        AttachClient client = new AttachClient(channel);
        CountDownLatch welcomed = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> client.giveUp(welcomed));
        try {
            Frame welcome = Frame.read(client.in);
            welcomed.countDown();
            if (welcome == null || welcome.kind() != Frame.Kind.WELCOME || welcome.number(0) != Request.VERSION) {
                throw new IOException("It does not speak version " + Request.VERSION + " of the shell's protocol.");
            }
            return client;
        } catch (IOException e) {
            welcomed.countDown();
            client.close();
            throw e;
        }
    }

    private void giveUp(CountDownLatch welcomed) {
        try {
            if (!welcomed.await(WELCOME_SECONDS, TimeUnit.SECONDS)) {
                channel.close();
            }
        } catch (IOException e) {
            // The reader fails too, and tells.
            welcomed.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Has the owner do what is wanted, passing bytes to and fro until it is done.
     *
     * @param echo the terminal, for passwords
     * @return the exit status
     * @throws IOException when the connection is lost
     */
    public int run(Request request, InputStream typed, OutputStream out, OutputStream err, Echo echo) throws IOException {
        writer.send(request.encoded());
        for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
            switch (frame.kind()) {
                case OUT -> write(frame, out);
                case ERR -> write(frame, err);
                case ECHO -> echo.show(frame.number(0) != 0);
                case WANT -> Thread.ofPlatform().daemon().name("shell input").start(() -> pass(typed));
                case EXIT -> {
                    return frame.number(0);
                }
                default -> throw new Frame.Malformed("a " + frame.kind() + " frame from the owner");
            }
        }
        throw new IOException("The connection was lost.");
    }

    /** As {@link #run(Request, InputStream, OutputStream, OutputStream, Echo)}, where there is no terminal. */
    public int run(Request request, InputStream typed, OutputStream out, OutputStream err) throws IOException {
        return run(request, typed, out, err, shown -> {
            // nothing is shown anyway
        });
    }

    private static void write(Frame frame, OutputStream stream) throws IOException {
        stream.write(frame.content());
        stream.flush();
    }

    private void pass(InputStream typed) {
        byte[] bytes = new byte[INPUT];
        try {
            int count;
            try {
                count = typed.read(bytes);
            } catch (IOException e) {
                // Unreadable input is input that has ended.
                count = -1;
            }
            writer.send(new Frame(Frame.Kind.INPUT, Arrays.copyOf(bytes, Math.max(0, count))));
        } catch (IOException e) {
            // Nobody is there to read it; the loop that reads frames finds out as well.
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the owner that the terminal has another size. */
    public void resize(int width, int height) throws IOException {
        writer.send(Frame.of(Frame.Kind.SIZE, width, height));
    }

    /** Tells the owner to end what runs now. */
    public void cancel() throws IOException {
        writer.send(Frame.of(Frame.Kind.CANCEL));
    }

    @Override
    public void close() throws IOException {
        writer.stop();
        channel.close();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.shell.internal.attach.AttachClient;
import org.bartizan.shell.internal.attach.Request;
import org.bartizan.shell.internal.attach.Request.Flag;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Attributes.OutputFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/** This process as a shell that is attached to the owner of its data directory. */
final class Visitor {

    private static final long FAREWELL_SECONDS = 3;

    private final CommandLine line;
    private final AttachClient client;
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;

    Visitor(CommandLine line, AttachClient client, InputStream in, OutputStream out, OutputStream err) {
        this.line = line;
        this.client = client;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run(Door.Task task) throws IOException {
        return task.texts().isEmpty() ? onTerminal(task) : plain(task);
    }

    /** Ctrl+C and the end of this process end the command at the other side, which gets a moment to say so. */
    private int plain(Door.Task task) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread cancel = new Thread(() -> {
            try {
                client.cancel();
                done.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
            } catch (IOException e) {
                // The owner has gone, and the command with it.
                done.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "shell cancel");
        Runtime.getRuntime().addShutdownHook(cancel);
        try {
            boolean terminal = Terminals.is(1) || Terminals.is(2);
            int status = client.run(request(task, "", terminal ? Terminals.width() : 0, 0), in, out, err, Terminals::echo);
            done.countDown();
            Runtime.getRuntime().removeShutdownHook(cancel);
            return status;
        } catch (IllegalStateException e) {
            // The process is ending already; its status is the signal's.
            return 1;
        } finally {
            done.countDown();
        }
    }

    private int onTerminal(Door.Task task) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).nativeSignals(true).build()) {
            Attributes before = terminal.enterRawMode();
            terminal.setAttributes(untouched(terminal.getAttributes()));
            terminal.handle(Signal.WINCH, signal -> resize(terminal));
            try {
                Request request = request(task, terminal.getType(), terminal.getWidth(), terminal.getHeight());
                return client.run(request, terminal.input(), terminal.output(), terminal.output());
            } finally {
                terminal.setAttributes(before);
            }
        }
    }

    /** The terminal at the owner's side makes line ends of returns and signals of Ctrl+C, so this one must not. */
    private static Attributes untouched(Attributes attributes) {
        attributes.setLocalFlag(LocalFlag.ISIG, false);
        attributes.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        attributes.setOutputFlag(OutputFlag.OPOST, false);
        return attributes;
    }

    private void resize(Terminal terminal) {
        try {
            client.resize(terminal.getWidth(), terminal.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Request request(Door.Task task, String type, int width, int height) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        add(flags, Flag.IN_TERMINAL, Terminals.is(0));
        add(flags, Flag.OUT_TERMINAL, Terminals.is(1));
        add(flags, Flag.ERR_TERMINAL, Terminals.is(2));
        add(flags, Flag.COLOUR, Terminals.colour());
        add(flags, Flag.DEBUG, line.debug());
        return new Request(task.texts(), task.script(), Path.of("").toAbsolutePath().toString(), ZoneId.systemDefault().getId(), type,
                width, height, flags, environment("BARTIZAN_USER"), environment("BARTIZAN_PASSWORD_FILE"));
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean yes) {
        if (yes) {
            flags.add(flag);
        }
    }
}

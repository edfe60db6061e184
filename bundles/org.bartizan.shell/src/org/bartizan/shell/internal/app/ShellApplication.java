// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Ask;
import org.bartizan.shell.internal.launch.CommandLine;
import org.bartizan.shell.internal.launch.CommandLine.WrongUsage;
import org.bartizan.shell.internal.launch.Door;
import org.bartizan.shell.internal.launch.Handover;
import org.bartizan.shell.internal.launch.Terminals;
import org.bartizan.shell.internal.line.LineLoop;
import org.bartizan.shell.internal.session.Client;
import org.bartizan.shell.internal.session.Credentials;
import org.bartizan.shell.internal.session.LineAsk;
import org.bartizan.shell.internal.session.Work;
import org.bartizan.shell.owner.DataOwner;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The shell of a process that owns its data directory. */
public final class ShellApplication implements IApplication {

    private static final long FAREWELL_SECONDS = 5;
    private static final long POLL_MS = 200;

    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final OutputStream err = new FileOutputStream(FileDescriptor.err);
    private volatile Runnable cancel = () -> {
        // nothing runs yet
    };

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Handover.Left left = Handover.take();
        if (left == null) {
            return enter((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        }
        return own(left.task(), left.data(), left.debug());
    }

    /** Started by Equinox's own launcher, where nobody has looked at the command line yet. */
    private Integer enter(String[] arguments) throws IOException {
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (WrongUsage e) {
            System.err.println("Wrong usage: " + e.getMessage() + ".\n\n" + CommandLine.USAGE);
            return 2;
        }
        Door door = new Door(line);
        try {
            Door.Task task = door.task();
            Door.Way way = door.enter(task);
            if (way.lock() == null) {
                return way.status();
            }
            way.lock().handOver();
            return own(task, line.data(), line.debug());
        } catch (Door.Closed e) {
            door.tell(e.getMessage());
            return e.status();
        }
    }

    private Integer own(Door.Task task, Path data, boolean debug) throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread onEnd = new Thread(() -> end(ended), "shell end");
        Runtime.getRuntime().addShutdownHook(onEnd);
        try (DataOwner owner = DataOwner.acquire(data)) {
            int status = task.texts().isEmpty() ? type(owner, debug) : work(owner, task, debug);
            awaitAttached(owner);
            return status;
        } catch (BartizanException e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            ended.countDown();
            removeHook(onEnd);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running already: the process is ending, and waits for it.
            hook.setName("shell end, late");
        }
    }

    private int work(DataOwner owner, Door.Task task, boolean debug) {
        Work work = new Work(owner.interpreter(), client(debug), task.texts(), task.script());
        cancel = work::cancel;
        return work.run();
    }

    private int type(DataOwner owner, boolean debug) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).nativeSignals(true).build()) {
            LineLoop loop = new LineLoop(owner.interpreter(), terminal, client(debug), owner.history());
            cancel = loop::leave;
            loop.run();
            return 0;
        }
    }

    private Client client(boolean debug) {
        boolean outTerminal = Terminals.is(1);
        boolean errTerminal = Terminals.is(2);
        Ask ask = Terminals.is(0) && errTerminal ? new LineAsk(in, err, Terminals::echo) : null;
        int width = outTerminal || errTerminal ? Terminals.width() : 0;
        return new Client(in, out, err, outTerminal, errTerminal, Terminals.colour(), () -> width, Path.of("").toAbsolutePath(),
                ZoneId.systemDefault(), debug, ask, Credentials.ofEnvironment());
    }

    /** Others work in this process; it does not leave them in the middle of a sentence. */
    private void awaitAttached(DataOwner owner) {
        CountDownLatch wanted = new CountDownLatch(1);
        cancel = wanted::countDown;
        try {
            boolean told = false;
            while (owner.attachedShells() > 0 && !wanted.await(POLL_MS, TimeUnit.MILLISECONDS)) {
                if (!told && Terminals.is(2)) {
                    System.err.println("Waiting for other shells that work in this process to end; Ctrl+C ends them.");
                    told = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(CountDownLatch ended) {
        cancel.run();
        try {
            ended.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        cancel.run();
    }
}

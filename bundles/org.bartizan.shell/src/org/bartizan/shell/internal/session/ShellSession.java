// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.apache.felix.service.command.Job;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Report;
import org.bartizan.shell.internal.print.ReportPrinter;
import org.bartizan.shell.internal.print.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what one client asks for, one thing after the other. Only {@link #cancel} may be called by another thread meanwhile. */
public final class ShellSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ShellSession.class);
    private static final long GRACE_MS = 1_000;

    /** The key under which Gogo's session has this one. */
    static final String KEY = ".shell";

    private final Interpreter interpreter;
    private final Client client;
    private final CommandSession session;
    private final Admission admission;
    private volatile Running running;
    private volatile boolean leaving;
    private volatile boolean calledWrongly;
    private int status;

    private record Running(ProgressLine progress, Thread thread, CountDownLatch ended, Statements.One statement, String where,
            AtomicBoolean pipeFailed) {
    }

    ShellSession(Interpreter interpreter, Client client) {
        this.interpreter = interpreter;
        this.client = client;
        this.session = interpreter.processor().createSession(client.in(), client.out(), client.err());
        session.currentDir(client.directory());
        session.put(CommandSession.OPTION_NO_GLOB, true);
        session.put(KEY, this);
        session.put(Client.SESSION_KEY, client);
        session.put(Ask.SESSION_KEY, client.ask());
        admission = interpreter.admit(session, client);
    }

    /** Gives commands something under a key of the session. */
    public void offer(String key, Object value) {
        session.put(key, value);
    }

    /** Has the person log in if that is needed; returns false, and tells why, when that was in vain. */
    public boolean enter() {
        try {
            admission.enter("enter");
            return true;
        } catch (RuntimeException e) {
            tell(new Failure(e, interpreter.catalog()), "enter", "");
            return false;
        }
    }

    /** Whether somebody asked to leave. */
    public boolean exited() {
        return session.get(SessionCommands.EXIT) != null;
    }

    /** The exit status of what was run last: 0 when it succeeded, 1 when it failed, 2 when it was not even understood. */
    public int status() {
        return status;
    }

    /**
     * Runs the statements of a text until one fails, showing the result of each.
     *
     * @param origin the name of the script, for messages; null when it was typed
     * @return whether all of them succeeded
     */
    public boolean run(String text, String origin) {
        calledWrongly = false;
        boolean succeeded = runAll(text, origin);
        status = succeeded ? 0 : calledWrongly ? 2 : 1;
        return succeeded;
    }

    private boolean runAll(String text, String origin) {
        List<Statements.One> statements;
        try {
            statements = Statements.of(text);
        } catch (RuntimeException | StackOverflowError e) {
            tell(new Failure(e, interpreter.catalog()), text, origin == null ? "" : origin + ": ");
            return false;
        }
        for (Statements.One statement : statements) {
            String where = origin == null ? "" : origin + ", line " + statement.line() + ": ";
            if (leaving || !run(statement, where)) {
                return false;
            }
            if (exited()) {
                break;
            }
        }
        return true;
    }

    private boolean run(Statements.One statement, String where) {
        Running now = new Running(new ProgressLine(client), Thread.currentThread(), new CountDownLatch(1), statement, where,
                new AtomicBoolean());
        session.put(Progress.SESSION_KEY, now.progress);
        running = now;
        try {
            admission.before(statement.text());
            Object result = session.execute(Quotes.safe(statement.text()));
            now.progress.close();
            // It ended by itself although it was to be interrupted; what it returned is shown in peace.
            Thread.interrupted();
            return (statement.assignment() || show(result, now.progress)) && !now.pipeFailed.get();
        } catch (Exception | StackOverflowError | LinkageError e) {
            now.progress.close();
            tell(new Failure(e, interpreter.catalog()), statement.text(), where);
            return false;
        } finally {
            running = null;
            now.ended.countDown();
            // An interrupt that came when it was over must not hit what is run next.
            Thread.interrupted();
        }
    }

    /** A command that is not the last of a pipe failed; the last one gets what it had printed, and the statement fails. */
    void failedInPipe(Exception thrown) {
        Running now = running;
        Failure failure = new Failure(thrown, interpreter.catalog());
        // One that is cut short because the next one has read enough is as good as finished.
        if (now != null && !failure.cancelled()) {
            now.pipeFailed.set(true);
            tell(failure, now.statement.text(), now.where);
        }
    }

    private boolean show(Object result, ProgressLine progress) throws IOException {
        switch (result) {
            case null -> client.out().flush();
            case Report report -> {
                // Who cancels work wants to know how far it came; who cancels a list has read enough of it.
                boolean whole = progress.cancelled() && report.rows() instanceof Collection;
                new ReportPrinter(client.outStyle(), () -> !whole && progress.cancelled()).print(report, client.out());
                return report.failures() == 0;
            }
            default -> {
                String text = Text.harmlessLines(session.format(result, Converter.INSPECT).toString());
                client.out().write((text.endsWith("\n") || text.isEmpty() ? text : text + "\n").getBytes(StandardCharsets.UTF_8));
                client.out().flush();
            }
        }
        return true;
    }

    private void tell(Failure failure, String command, String where) {
        if (failure.defect()) {
            LOG.error("A command failed: {}", Text.harmless(command), failure.cause());
        }
        if (failure.wrongCall()) {
            calledWrongly = true;
        }
        String message = where + failure.message(command);
        try {
            client.out().flush();
            String trace = client.debug() ? "\n" + failure.trace() : "";
            client.err().write((client.errStyle().error(Text.harmlessLines(message)) + trace + "\n").getBytes(StandardCharsets.UTF_8));
            client.err().flush();
        } catch (IOException e) {
            LOG.debug("The client left before it heard: {}", message, e);
        }
    }

    /** Ends what runs now: it is told, and interrupted when it has not ended a second later. */
    public void cancel() {
        Running now = running;
        if (now != null && !now.progress.cancelled()) {
            now.progress.cancel();
            Thread.ofVirtual().name("shell cancel").start(() -> interrupt(now));
        }
    }

    /** As {@link #cancel}, and nothing more is run. */
    public void leave() {
        leaving = true;
        cancel();
    }

    /** Waits until nothing runs, at most that long. */
    public boolean await(long millis) throws InterruptedException {
        Running now = running;
        return now == null || now.ended.await(millis, TimeUnit.MILLISECONDS);
    }

    private void interrupt(Running now) {
        try {
            if (!now.ended.await(GRACE_MS, TimeUnit.MILLISECONDS)) {
                Job job = session.foregroundJob();
                if (job != null) {
                    job.interrupt();
                } else {
                    now.thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        interpreter.dismiss(session);
        session.close();
    }
}

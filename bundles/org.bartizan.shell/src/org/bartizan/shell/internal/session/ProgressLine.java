// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import org.bartizan.api.Progress;
import org.bartizan.shell.internal.print.Text;

/** The progress of a running command: one line on a terminal that is written over and over, nothing elsewhere. */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final long PERIOD_MS = 200;
    private static final int DEFAULT_WIDTH = 80;
    private static final int SHORTEST_RATE_MS = 500;
    private static final String ERASE = "\r\u001b[K";

    private final Client client;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Object terminal = new Object();
    private volatile boolean cancelled;
    private volatile Task task;
    private boolean shown;
    private boolean closed;

    private record Task(String name, long total, LongAdder done, long startedNanos) {
    }

    /** For one run of a command of that client. */
    public ProgressLine(Client client) {
        this.client = client;
    }

    @Override
    public void begin(String name, long total) {
        boolean first = task == null;
        task = new Task(Text.harmless(name), total, new LongAdder(), System.nanoTime());
        if (first && client.errTerminal()) {
            Thread.ofVirtual().name("shell progress").start(this::show);
        }
    }

    @Override
    public void worked(long amount) {
        Task current = task;
        if (current != null) {
            current.done.add(amount);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Nobody wants the work any more. */
    public void cancel() {
        cancelled = true;
    }

    /** Takes the line away so that something else can be written. */
    @Override
    public void close() {
        ended.countDown();
        synchronized (terminal) {
            closed = true;
            if (shown) {
                write(ERASE);
            }
        }
    }

    private void show() {
        try {
            while (!ended.await(PERIOD_MS, TimeUnit.MILLISECONDS)) {
                synchronized (terminal) {
                    if (!closed) {
                        shown = true;
                        int width = client.width().getAsInt();
                        write(ERASE + Text.shortened(line(task, System.nanoTime()), (width > 0 ? width : DEFAULT_WIDTH) - 1));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String line(String name, long total, long done, long millis) {
        StringBuilder line = new StringBuilder(name);
        if (total > 0) {
            line.append(String.format(Locale.ROOT, "  %d %%  %,d of %,d", Math.min(100, 100 * done / total), done, total));
        } else if (done > 0) {
            line.append(String.format(Locale.ROOT, "  %,d", done));
        }
        if (millis >= SHORTEST_RATE_MS && done > 0) {
            long rate = done * 1_000 / millis;
            line.append(String.format(Locale.ROOT, "  %,d/s", rate));
            if (total > done && rate > 0) {
                line.append(String.format(Locale.ROOT, "  %d s left", (total - done) / rate));
            }
        }
        return line.toString();
    }

    private static String line(Task task, long now) {
        return line(task.name, task.total, task.done.sum(), (now - task.startedNanos) / 1_000_000);
    }

    private void write(String text) {
        try {
            client.err().write(text.getBytes(StandardCharsets.UTF_8));
            client.err().flush();
        } catch (IOException e) {
            // Whoever watched has gone; the command hears of it from its own output.
            ended.countDown();
        }
    }
}

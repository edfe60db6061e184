// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Report;

/** Commands that do what tests want to see. */
@Descriptor("For tests")
public final class TestCommands {

    public final CountDownLatch begun = new CountDownLatch(1);
    public final CountDownLatch ended = new CountDownLatch(1);

    @Descriptor("Gives its arguments back.")
    public String echo(String... words) {
        return "<" + String.join("|", words) + ">";
    }

    public Report rows(@Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json, int count) {
        List<Integer> rows = IntStream.range(0, count).boxed().toList();
        return Report.table(rows, Column.number("n", "N", n -> n)).json(json);
    }

    /** Works until it is cancelled; a stubborn one until it is interrupted. */
    public String work(CommandSession session,
            @Parameter(names = "--stubborn", presentValue = "true", absentValue = "false") boolean stubborn) throws InterruptedException {
        Progress progress = Progress.of(session.get(Progress.SESSION_KEY));
        progress.begin("Working", 10);
        begun.countDown();
        try {
            CountDownLatch never = new CountDownLatch(1);
            while (stubborn || !progress.cancelled()) {
                if (never.await(stubborn ? 60_000 : 5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            return "stopped";
        } finally {
            ended.countDown();
        }
    }

    /** Works until it is cancelled, and tells how far it came. */
    public Report survey(CommandSession session) throws InterruptedException {
        return Report.table(List.of(work(session, false), "pc2"), Column.text("name", "NAME", n -> n));
    }

    public Report partly() {
        return Report.table(List.of("pc1"), Column.text("name", "NAME", n -> n)).failures(1);
    }

    public void defect() {
        throw new IllegalStateException("a\u001b[2Jb");
    }

    public void print(String text) {
        System.out.println("printed " + text);
    }

    public String ask(CommandSession session, @Parameter(names = "--yes", presentValue = "true", absentValue = "false") boolean yes) {
        if (!yes) {
            Ask.confirm(session.get(Ask.SESSION_KEY), "clear it", "Remove all 3?");
        }
        return "cleared";
    }

    public String where(Path file) {
        return file.toString();
    }

    public String read() {
        try (Scanner typed = new Scanner(System.in)) {
            return "read " + (typed.hasNextLine() ? typed.nextLine() : "nothing");
        }
    }
}

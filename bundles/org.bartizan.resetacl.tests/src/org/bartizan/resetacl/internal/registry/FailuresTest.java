// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.bartizan.api.Progress;
import org.bartizan.resetacl.ApplyResult;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.internal.Lab;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can go wrong with a computer has a message of its own, and one computer's trouble is not that of others. */
@Timeout(120)
class FailuresTest {

    private static final String KEY = "HKLM\\SOFTWARE\\Vendor";
    private static Windows computer;

    @TempDir
    Path folder;
    private Lab lab;

    @BeforeAll
    static void start() throws Exception {
        computer = new Windows(SambaComputer.start("FAIL"));
    }

    @AfterAll
    static void stop() throws Exception {
        computer.samba().close();
    }

    @BeforeEach
    void open() {
        lab = new Lab(folder);
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private static Request on(String target, String key) {
        return Request.of(List.of(new Target.Named(target))).keys(List.of(key));
    }

    private Problem only(Request request, Credentials credentials) {
        ApplyResult result = lab.service().apply(request, false, credentials, Progress.NONE);
        ComputerResult<?> first = result.computers().getFirst();
        assertEquals(1, first.problems().size(), first::toString);
        assertTrue(result.run().isEmpty());
        return first.problems().getFirst();
    }

    private void assertTells(Problem.Kind kind, String words, Problem problem) {
        assertEquals(kind, problem.kind(), problem.text());
        assertTrue(problem.text().contains(words), problem.text());
        assertTrue(problem.text().startsWith("Cannot ") && problem.text().endsWith("."), problem.text());
    }

    @Test
    void unreachable() throws Exception {
        String free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            free = "127.0.0.1:" + socket.getLocalPort();
        }
        assertTells(Problem.Kind.UNREACHABLE, "Cannot connect to " + free, only(on(free, KEY), computer.administrator()));
        assertTells(Problem.Kind.UNREACHABLE, "no computer called", only(on("no-such-computer.invalid", KEY), computer.administrator()));
    }

    @Test
    void wrongPassword() {
        assertTells(Problem.Kind.LOGIN_REFUSED, "log in as Administrator at", only(on(computer.name(), KEY), Credentials.of(
                "Administrator", "wrong".toCharArray())));
        assertTells(Problem.Kind.LOGIN_REFUSED, "needs an account", only(on(computer.name(), KEY), Credentials.NONE));
    }

    @Test
    void notAnAdministrator() throws Exception {
        computer.open(KEY);
        computer.samba().setSecurity(KEY, "O:BAG:SYD:(A;CI;0x2001f;;;WD)(A;CI;0xf003f;;;BA)");
        assertFalse(lab.service().audit(on(computer.name(), KEY), computer.credentials(SambaComputer.ALICE), Progress.NONE).computers()
                .getFirst().failed());
        ApplyResult result = lab.service().apply(on(computer.name(), KEY), false, computer.credentials(SambaComputer.ALICE),
                Progress.NONE);
        assertTells(Problem.Kind.NOT_ADMINISTRATOR, "alice is no administrator", result.computers().getFirst().problems().getFirst());
    }

    @Test
    void registryServiceStopped() throws Exception {
        try (SambaComputer without = SambaComputer.start("NOREG", "rpc start on demand helpers = no")) {
            Windows stopped = new Windows(without);
            assertTells(Problem.Kind.SERVICE_STOPPED, "Remote Registry does not run", only(on(stopped.name(), KEY), stopped
                    .administrator()));
        }
    }

    @Test
    void keyMissing() throws Exception {
        assertTells(Problem.Kind.MISSING, "there is no such key", only(on(computer.name(), "HKLM\\SOFTWARE\\Nothing"), computer
                .administrator()));
        assertTells(Problem.Kind.MISSING, "begins with HKLM", only(on(computer.name(), "nonsense"), computer.administrator()));
    }

    @Test
    void oneComputerDoesNotStopTheOthers() throws Exception {
        computer.open(KEY);
        Request both = Request.of(List.of(new Target.Named("127.0.0.1:1"), computer.target())).keys(List.of(KEY));
        ApplyResult result = lab.service().apply(both, false, computer.administrator(), Progress.NONE);
        assertEquals(List.of(true, false), result.computers().stream().map(ComputerResult::failed).toList());
        assertEquals(1, result.computers().getLast().objects().size());
    }

    /** Counts, and lets something happen when a number is reached, for which everybody waits. */
    private record At(long number, Runnable then, AtomicLong done, boolean cancels) implements Progress {

        @Override
        public void begin(String task, long total) {
            assertTrue(total != 0, task);
        }

        @Override
        public synchronized void worked(long amount) {
            long now = done.addAndGet(amount);
            if (now >= number && now - amount < number) {
                then.run();
            }
        }

        @Override
        public boolean cancelled() {
            return cancels && done.get() >= number;
        }
    }

    @Test
    void connectionLostInTheMiddle() throws Exception {
        try (SambaComputer doomed = SambaComputer.start("DOOMED")) {
            Windows windows = new Windows(doomed);
            windows.many(KEY, 300, false);
            At kill = new At(100, () -> quietly(doomed::kill), new AtomicLong(), false);
            ApplyResult result = lab.service().apply(on(windows.name(), KEY), false, windows.administrator(), kill);
            ComputerResult<?> lost = result.computers().getFirst();
            Problem problem = lost.problems().getFirst();
            assertEquals(Problem.Kind.CONNECTION_LOST, problem.kind(), problem.text());
            assertTrue(lost.objects().size() >= 64 && lost.objects().size() < 300, lost.objects().size() + " closed");
            assertTrue(problem.text().contains("The last object that was done is " + lost.stoppedAt()), problem.text());
            doomed.start();
            ApplyResult rest = lab.service().apply(on(windows.name(), KEY), false, windows.administrator(), Progress.NONE);
            assertEquals(301, lost.objects().size() + rest.computers().getFirst().objects().size());
            for (Run run : lab.service().runs()) {
                lab.service().undo(run.id(), false, Set.of(), windows.administrator(), Progress.NONE);
            }
            assertTrue(lab.service().runs().stream().allMatch(run -> run.state() == Run.State.UNDONE), () -> lab.service().runs()
                    .toString());
            assertEquals(301, lab.service().apply(on(windows.name(), KEY), true, windows.administrator(), Progress.NONE).computers()
                    .getFirst().objects().size());
        }
    }

    private interface Risky {
        void run() throws Exception;
    }

    private static void quietly(Risky risky) {
        try {
            risky.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void cancelLeavesNoKeyHalfDoneAndSaysWhereItStopped() throws Exception {
        String key = "HKLM\\SOFTWARE\\Cancelled";
        computer.many(key, 300, false);
        At cancel = new At(100, () -> assertTrue(true), new AtomicLong(), true);
        ApplyResult result = lab.service().apply(on(computer.name(), key), false, computer.administrator(), cancel);
        ComputerResult<?> stopped = result.computers().getFirst();
        assertTrue(result.cancelled());
        assertEquals(Problem.Kind.CANCELLED, stopped.problems().getFirst().kind());
        int done = stopped.objects().size();
        assertTrue(done >= 64 && done < 301, done + " were closed");
        assertTrue(result.computers().getFirst().objects().stream().anyMatch(object -> object.path().equals(stopped.stoppedAt())));
        assertTrue(stopped.problems().getFirst().text().contains(stopped.stoppedAt()));
        assertEquals(Run.State.CANCELLED, lab.service().runs().getFirst().state());
        assertEquals(done, lab.service().runs().getFirst().objects());
        assertEquals(301 - done, lab.service().apply(on(computer.name(), key), true, computer.administrator(), Progress.NONE).computers()
                .getFirst().objects().size());
    }

    @Test
    void aComputerThatHangsIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"))) {
            Request request = on("127.0.0.1:" + silent.getLocalPort(), KEY).within(4, Duration.ofSeconds(2));
            long began = System.nanoTime();
            Problem problem = only(request, computer.administrator());
            assertTrue(System.nanoTime() - began < Duration.ofSeconds(8).toNanos());
            assertEquals(Problem.Kind.TIMED_OUT, problem.kind(), problem.text());
        }
    }

    @Test
    void cancelDoesNotWaitForAComputerThatHangs() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.ofLiteral("127.0.0.1"))) {
            long began = System.nanoTime();
            Progress soon = new Progress() {
                @Override
                public void begin(String task, long total) {
                    assertEquals(-1, total);
                }

                @Override
                public void worked(long amount) {
                    throw new AssertionError("nothing can be done there");
                }

                @Override
                public boolean cancelled() {
                    return System.nanoTime() - began > Duration.ofMillis(500).toNanos();
                }
            };
            ApplyResult result = lab.service().apply(on("127.0.0.1:" + silent.getLocalPort(), KEY), false, computer.administrator(), soon);
            assertEquals(Problem.Kind.CANCELLED, result.computers().getFirst().problems().getFirst().kind());
            assertTrue(System.nanoTime() - began < Duration.ofSeconds(5).toNanos());
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stopping the work on one computer. */
@Timeout(30)
class GoingTest {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Going going = new Going(Deadline.in(Duration.ofMinutes(1)), new Progress() {
        @Override
        public void begin(String task, long total) {
            // Nobody looks.
        }

        @Override
        public void worked(long amount) {
            // Nobody looks.
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }, 2);

    /** Waits as for an answer; whether it was interrupted is in the result. */
    private Thread reader(CountDownLatch begun, AtomicBoolean interrupted) {
        return Thread.ofVirtual().start(() -> going.<RuntimeException>run(() -> {
            begun.countDown();
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        }));
    }

    @Test
    void interruptsNobodyWhileAnotherOneWrites() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch written = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread reader = reader(both, interrupted);
        Thread writer = Thread.ofVirtual().start(() -> going.<RuntimeException>run(() -> write(both, written)));
        assertTrue(both.await(20, TimeUnit.SECONDS));
        cancelled.set(true);
        going.check();
        assertFalse(reader.join(Duration.ofMillis(200)));
        written.countDown();
        writer.join();
        going.check();
        reader.join();
        assertTrue(interrupted.get());
    }

    private void write(CountDownLatch both, CountDownLatch written) {
        try {
            assertTrue(going.write(() -> {
                both.countDown();
                try {
                    written.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        } catch (AccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void beginsNoWriteOnceItIsToStop() throws Exception {
        cancelled.set(true);
        AtomicBoolean written = new AtomicBoolean();
        assertFalse(going.write(() -> written.set(true)));
        assertFalse(written.get());
    }

    @Test
    void doesNotWaitForever() {
        Request request = Request.of(List.of(new Target.ThisComputer()));
        assertThrows(BartizanException.class, () -> request.within(1, Duration.ofDays(200_000)));
        assertThrows(BartizanException.class, () -> request.within(1, Duration.ZERO));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What several threads do with one tree. */
@Timeout(30)
class WalkersTest {

    /** A root with as many objects below it. */
    private record Tree(int size) implements AccessSession {

        @Override
        public List<String> roots(String path) {
            return List.of(path);
        }

        @Override
        public AccessObject open(String path) {
            return new Node(path, size);
        }

        @Override
        public Optional<AccessSession> another() {
            return Optional.of(new Tree(size));
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private record Node(String path, int size) implements AccessObject {

        @Override
        public byte[] read() {
            return new byte[0];
        }

        @Override
        public void write(byte[] list) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> children() {
            return IntStream.range(0, size).mapToObj(Integer::toString).toList();
        }

        @Override
        public String pathOf(String child) {
            return path + "/" + child;
        }

        @Override
        public AccessObject child(String name) {
            return new Node(pathOf(name), 0);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** Fails in the threads that help; the first one waits until one of them has come so far. */
    private record Failing(Thread first, RuntimeException failure, CountDownLatch helped) implements Visitor {

        @Override
        public void visit(List<AccessObject> objects) {
            if (Thread.currentThread() != first) {
                helped.countDown();
                throw failure;
            }
            try {
                assertEquals(true, helped.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void problem(Problem problem) {
            throw new IllegalArgumentException(problem.text());
        }

        @Override
        public boolean stop() {
            return false;
        }
    }

    @Test
    void tellsWhatFailsInAThreadThatHelps() {
        IllegalStateException failure = new IllegalStateException("the disk is full");
        Failing visitor = new Failing(Thread.currentThread(), failure, new CountDownLatch(1));
        assertSame(failure, assertThrows(IllegalStateException.class, () -> Walkers.walk(List.of("root"), new Tree(10_000), visitor, 3,
                Walkers.Work::run)));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import com.sun.management.ThreadMXBean;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;

/** Gives work that a real computer has answered answers that are almost right, again and again. */
public final class Fuzzer {

    /** Work over an interface. */
    @FunctionalInterface
    public interface Work {
        /** Does it; the channel need not be closed. */
        void over(RpcChannel channel) throws Exception;
    }

    /** The most that one round may reserve: many times what an answer of a few kilobytes is worth. */
    private static final long MOST_BYTES = 4_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final SplittableRandom random;
    private int succeeded;
    private int malformed;

    /** The same answers for the same seed. */
    public Fuzzer(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Does the work with so many mutations of what was recorded; anything but an {@link RpcException} fails. */
    public void run(List<byte[]> recorded, String uuid, int version, Work work, int rounds) throws Exception {
        long start = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < rounds; i++) {
            List<byte[]> answers = mutate(recorded);
            try {
                work.over(RpcChannel.bind(new Replay(answers), uuid, version));
                succeeded++;
            } catch (RpcException e) {
                malformed += e.reason() == Reason.MALFORMED ? 1 : 0;
            }
            long now = THREADS.getCurrentThreadAllocatedBytes();
            assertTrue(now - start < MOST_BYTES, now - start + " bytes were reserved in round " + i);
            start = now;
        }
    }

    /** Checks that mutations were neither so small that nothing came of them nor so large that nothing was looked at. */
    public void requireEffect(int rounds) {
        assertTrue(succeeded > rounds / 100 && malformed > rounds / 100, succeeded + " succeeded, " + malformed + " were malformed");
    }

    private List<byte[]> mutate(List<byte[]> recorded) {
        List<byte[]> answers = new ArrayList<>(recorded);
        int which = random.nextInt(answers.size());
        answers.set(which, mutate(answers.get(which)));
        if (random.nextInt(20) == 0) {
            answers.add(random.nextInt(answers.size()), answers.get(random.nextInt(answers.size())));
        }
        return answers;
    }

    /** A copy with a few bytes changed, often to values that are at some edge, or with another length. */
    public byte[] mutate(byte[] model) {
        byte[] data = model.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && data.length > 0; changes--) {
            // Heads are where lengths and counts are.
            int at = random.nextInt(random.nextBoolean() ? data.length : Math.min(data.length, 96));
            switch (random.nextInt(5)) {
                case 0 -> data[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> data[at] = (byte) random.nextInt();
                case 2 -> Arrays.fill(data, at & ~3, Math.min(data.length, (at & ~3) + 4), (byte) 0xff);
                case 3 -> Arrays.fill(data, at & ~3, Math.min(data.length, (at & ~3) + 4), (byte) 0);
                default -> data[at] = (byte) (data[at] + random.nextInt(-4, 5));
            }
        }
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(data, random.nextInt(data.length + 1));
            case 1 -> Arrays.copyOf(data, data.length + random.nextInt(64));
            default -> data;
        };
    }
}

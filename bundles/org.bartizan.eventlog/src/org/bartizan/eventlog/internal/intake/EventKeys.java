// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of the events of one file: the same file gives the same keys, wherever it lies and however often it is read. An event with a
 * time is told by its original and, as several may have the same within a second, by how many of those there were before it. One without
 * is told by its original and its place. Used by one thread.
 *
 * <p>
 * 64 bits of SHA-256: two different events among 50 million that share a key as well as a day are less likely than one in a hundred thousand,
 * and twice the bits would be a third of what an event needs on the disk.
 */
final class EventKeys {

    private static final int REMEMBERED = 1 << 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final byte[] kind;
    private final MessageDigest digest;
    private final Map<Long, Integer> counts = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    EventKeys(String kind) {
        this.kind = (kind + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of the next event. */
    long timed(String original) {
        digest.update(kind);
        long hash = ByteBuffer.wrap(digest.digest(original.getBytes(StandardCharsets.UTF_8))).getLong();
        int before = counts.merge(hash, 1, Integer::sum) - 1;
        return hash + before * SPREAD;
    }

    /** The key of an event, or of something unreadable, at a place. */
    long placed(String original, long position) {
        digest.update(kind);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, position));
        return ByteBuffer.wrap(digest.digest(original.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}

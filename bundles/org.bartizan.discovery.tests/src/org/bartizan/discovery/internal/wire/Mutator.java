// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.nio.ByteBuffer;
import java.util.Random;

/** Makes datagrams: random ones, and pings and pongs with some bytes changed, cut off, or added. */
public final class Mutator {

    private final Random random;
    private final ByteBuffer ping = ByteBuffer.allocate(Datagram.PING);
    private final ByteBuffer pong = ByteBuffer.allocate(Datagram.LONGEST);
    private final byte[] bytes = new byte[Datagram.LONGEST + 200];

    /** The same ones for the same seed. */
    public Mutator(long seed) {
        random = new Random(seed);
        Datagram.ping(ping, 1);
        Datagram.pong(ping, new Identity("PC-1", "agent", "Bartizan", "0.1.0").encode(), pong);
    }

    /** The next one; it is overwritten by the one after it. */
    public ByteBuffer next() {
        random.nextBytes(bytes);
        int kind = random.nextInt(10);
        if (kind < 3) {
            return ByteBuffer.wrap(bytes, 0, random.nextInt(bytes.length));
        }
        ByteBuffer model = kind < 7 ? ping : pong;
        int length = model.remaining();
        model.get(model.position(), bytes, 0, length);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            bytes[random.nextInt(Math.min(length, random.nextBoolean() ? Datagram.HEAD : length))] = (byte) random.nextInt();
        }
        return ByteBuffer.wrap(bytes, 0, switch (random.nextInt(4)) {
            case 0 -> random.nextInt(length);
            case 1 -> length + random.nextInt(bytes.length - length);
            default -> length;
        });
    }
}

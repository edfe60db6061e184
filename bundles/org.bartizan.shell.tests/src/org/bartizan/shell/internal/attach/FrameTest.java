// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import org.bartizan.shell.internal.attach.Frame.Kind;
import org.bartizan.shell.internal.attach.Request.Flag;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Request REQUEST = new Request(List.of("help", "test:echo ü"), "", "/there", "Europe/Berlin", "xterm", 100, 30,
            EnumSet.of(Flag.OUT_TERMINAL, Flag.DEBUG));

    private static DataInputStream in(byte... bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    @Test
    void comesBackAsItWasSent() throws IOException {
        for (Kind kind : Kind.values()) {
            Frame frame = Frame.read(in(new Frame(kind, new byte[] {1, 2, 3}).encoded().array()));
            assertEquals(kind, frame.kind());
            assertArrayEquals(new byte[] {1, 2, 3}, frame.content());
        }
        assertNull(Frame.read(in()));
        assertEquals(-7, Frame.of(Kind.EXIT, -7).number(0));
    }

    @Test
    void refusesWhatIsNoFrame() {
        assertThrows(Frame.Malformed.class, () -> Frame.read(in((byte) 99, (byte) 0)));
        assertThrows(Frame.Malformed.class, () -> Frame.read(in((byte) 6, (byte) 0x7f, (byte) -1, (byte) -1, (byte) -1)));
        assertThrows(Frame.Malformed.class, () -> Frame.read(in((byte) 6, (byte) -1, (byte) -1, (byte) -1, (byte) -1)));
        assertThrows(EOFException.class, () -> Frame.read(in((byte) 6, (byte) 0, (byte) 0)));
        assertThrows(EOFException.class, () -> Frame.read(in((byte) 6, (byte) 0, (byte) 0, (byte) 0, (byte) 2, (byte) 1)));
        assertThrows(Frame.Malformed.class, () -> Frame.of(Kind.EXIT).number(0));
    }

    @Test
    void carriesRequests() throws IOException {
        assertEquals(REQUEST, Request.decode(REQUEST.encoded().content()));
    }

    @Test
    void refusesRequestsThatWereTamperedWith() {
        byte[] good = REQUEST.encoded().content();
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] bad = java.util.Arrays.copyOf(good, random.nextInt(good.length + 3));
            for (int i = random.nextInt(4); i >= 0 && bad.length > 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                Request.decode(bad);
            } catch (IOException e) {
                // Refusing is right; anything else would have failed the test.
                assertEquals(true, e instanceof EOFException || e instanceof Frame.Malformed, e::toString);
            }
        }
    }
}

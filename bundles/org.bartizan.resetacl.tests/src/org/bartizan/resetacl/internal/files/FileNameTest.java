// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void readsUtf8AsItIs() {
        String name = "clamd größer 設定 \uD83D\uDC22 %41 \\xff.conf";
        assertEquals(name, FileName.text(name.getBytes(StandardCharsets.UTF_8)));
        assertArrayEquals(name.getBytes(StandardCharsets.UTF_8), FileName.bytes(name));
    }

    @Test
    void losesNoByte() {
        Random random = new Random(4);
        for (int round = 0; round < 100_000; round++) {
            byte[] name = new byte[random.nextInt(8)];
            random.nextBytes(name);
            // Also what follows the first byte of the private area.
            if (name.length > 2 && round % 3 == 0) {
                name[0] = (byte) 0xef;
                name[1] = (byte) (0x98 + random.nextInt(8));
                name[2] = (byte) (0x80 + random.nextInt(64));
            }
            String text = FileName.text(name);
            assertArrayEquals(name, FileName.bytes(text));
            // As records keep it.
            assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Test
    void tellsNamesApartThatOnlyLookAlike() {
        byte[] broken = {'a', (byte) 0xff};
        assertFalse(FileName.text(broken).equals(FileName.text(FileName.text(broken).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void readsPaths() {
        assertEquals("/", FileName.text(Path.of("/")));
        assertEquals("/tmp", FileName.text(Path.of("/tmp")));
        assertEquals("/no such/100%/x", FileName.text(Path.of("/no such/100%/x")));
    }
}

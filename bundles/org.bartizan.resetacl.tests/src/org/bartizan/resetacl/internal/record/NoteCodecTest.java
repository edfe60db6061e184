// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.provider.Machine;
import org.junit.jupiter.api.Test;

class NoteCodecTest {

    private static final List<Note> ALL = List.of(new Note.Begin(Instant.ofEpochMilli(7), "anna", "HQ\\anna"), new Note.On(0, "registry",
            new Machine("PC-1", "10.0.0.7", 445)), new Note.Plan(0, 0, "HKLM\\Ü", new byte[] {1, 2}, new byte[0]), new Note.Result(0, true),
            new Note.Undone(0, Instant.EPOCH, "carl", UndoneObject.Result.FORCED, new byte[] {3}), new Note.Undone(0, Instant.EPOCH, "carl",
                    UndoneObject.Result.RESTORED, null),
            new Note.End(Instant.EPOCH, true));

    @Test
    void bringsEveryNoteBack() throws IOException {
        for (Note note : ALL) {
            byte[] bytes = NoteCodec.bytes(note);
            assertArrayEquals(bytes, NoteCodec.bytes(NoteCodec.note(bytes)));
        }
    }

    @Test
    void refusesWhatIsCutOffOrGoesOn() {
        for (Note note : ALL) {
            byte[] bytes = NoteCodec.bytes(note);
            assertThrows(IOException.class, () -> NoteCodec.note(Arrays.copyOf(bytes, bytes.length - 1)));
            assertThrows(IOException.class, () -> NoteCodec.note(Arrays.copyOf(bytes, bytes.length + 1)));
        }
    }

    @Test
    void neverThrowsAnythingElseOnNoise() {
        Random random = new Random(9);
        int understood = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = NoteCodec.bytes(ALL.get(random.nextInt(ALL.size())));
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                understood += NoteCodec.note(bytes) == null ? 0 : 1;
            } catch (IOException e) {
                assertTrue(e.getMessage() == null || !e.getMessage().isEmpty());
            }
        }
        assertTrue(understood > 0);
    }
}

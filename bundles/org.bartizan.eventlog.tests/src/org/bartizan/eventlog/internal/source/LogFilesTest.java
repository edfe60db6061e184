// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

    private static final String TIME = "200A13080122";

    private final ClassicSource classic = new ClassicSource();
    private final ClamSource clam = new ClamSource();

    @TempDir
    Path folder;

    private EventReader open(Path file, long position, boolean following) throws Exception {
        return classic.open(file, position, new ReadOptions(null, ZoneOffset.UTC, "", following));
    }

    private static List<Reading> all(EventReader reader) throws Exception {
        List<Reading> all = new ArrayList<>();
        for (Reading each = reader.next(); each != null; each = reader.next()) {
            all.add(each);
        }
        return all;
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("11192002.log"), content);
    }

    @Test
    void keepsABrokenLineAndReadsTheRest() throws Exception {
        String good = ClassicText.found(TIME, "PC", "X", "f");
        Path file = file((good + "\r\n\r\nnothing, of use\n" + good).getBytes(StandardCharsets.UTF_8));
        try (EventReader reader = open(file, 0, false)) {
            List<Reading> all = all(reader);
            assertEquals(3, all.size());
            assertEquals(good, ((Reading.Good) all.get(0)).event().original());
            Reading.Broken broken = (Reading.Broken) all.get(1);
            assertEquals(3, broken.place());
            assertEquals("nothing, of use", broken.text());
            assertEquals(4, all.get(2).place());
            assertEquals(Files.size(file), reader.position());
        }
    }

    @Test
    void cutsALineThatIsTooLongAndGoesOn() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write("a,".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        content.write(("\n" + ClassicText.found(TIME, "PC", "X", "f") + "\n").getBytes(StandardCharsets.UTF_8));
        try (EventReader reader = open(file(content.toByteArray()), 0, false)) {
            List<Reading> all = all(reader);
            assertEquals(LogLines.MAX_LINE, ((Reading.Broken) all.get(0)).text().length());
            assertTrue(all.get(1) instanceof Reading.Good);
            assertEquals(2, all.size());
        }
    }

    @Test
    void followsALogAsItGrowsAndGoesOnWhereItWas() throws Exception {
        String one = ClassicText.found(TIME, "PC", "One", "f");
        String two = ClassicText.found(TIME, "PC", "Two", "f");
        Path file = file((one + "\n" + two.substring(0, 20)).getBytes(StandardCharsets.UTF_8));
        try (EventReader reader = open(file, 0, true)) {
            assertEquals(1, all(reader).size());
            assertNull(reader.next());
            Files.writeString(file, two.substring(20), StandardOpenOption.APPEND);
            assertNull(reader.next());
            Files.writeString(file, "\n", StandardOpenOption.APPEND);
            assertEquals("Two", ((Reading.Good) reader.next()).event().risk());
            long position = reader.position();
            Files.writeString(file, one + "\n", StandardOpenOption.APPEND);
            try (EventReader next = open(file, position, true)) {
                assertEquals("One", ((Reading.Good) next.next()).event().risk());
                assertNull(next.next());
            }
        }
    }

    @Test
    void readsOldEncodings() throws Exception {
        String line = ClassicText.found(TIME, "BÜRO", "X", "C:\\Größe.exe") + "\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            try (EventReader reader = open(file(line.getBytes(charset)), 0, false)) {
                assertEquals("BÜRO", ((Reading.Good) reader.next()).event().computer());
            }
        }
        try (EventReader reader = open(file(("\uFEFF" + line).getBytes(StandardCharsets.UTF_8)), 0, false)) {
            assertEquals("BÜRO", ((Reading.Good) reader.next()).event().computer());
        }
    }

    @Test
    void recognisesItsOwnFiles() {
        byte[] old = ClassicText.line(39, TIME, 5, Map.of()).getBytes(StandardCharsets.UTF_8);
        byte[] daemon = "Thu Nov  5 08:01:34 2026 -> SelfCheck: Database status OK.\n".getBytes(StandardCharsets.UTF_8);
        byte[] onAccess = "ClamInotif: watching '/home' (and all sub-directories)\n".getBytes(StandardCharsets.UTF_8);
        byte[] letter = "Dear Lena,\nall is well: we FOUND it, thanks\n".getBytes(StandardCharsets.UTF_8);
        assertTrue(classic.recognises(Path.of("a.log"), old));
        assertFalse(classic.recognises(Path.of("a.log"), daemon));
        assertFalse(clam.recognises(Path.of("a.log"), old));
        assertTrue(clam.recognises(Path.of("a.log"), daemon));
        assertTrue(clam.recognises(Path.of("a.log"), onAccess));
        assertFalse(clam.recognises(Path.of("a.log"), letter));
    }

    @Test
    void survivesAnyBytes() throws Exception {
        Random random = new Random(5);
        byte[] good = (ClassicText.found(TIME, "PC", "\"X, Y\"", "f") + "\n").repeat(5).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = good.clone();
            for (int i = random.nextInt(20); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "\",\n\r\0".charAt(random
                        .nextInt(5)));
            }
            Path file = file(bytes);
            long lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n").length;
            for (var source : List.of(classic, clam)) {
                source.recognises(file, bytes);
                try (EventReader reader = source.open(file, 0, new ReadOptions(null, ZoneOffset.UTC, "", false))) {
                    List<Reading> all = all(reader);
                    assertTrue(all.size() <= lines, () -> all.toString());
                    assertEquals(bytes.length, reader.position());
                }
            }
        }
    }
}

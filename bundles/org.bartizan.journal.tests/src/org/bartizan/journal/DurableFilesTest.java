// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {

    @TempDir
    Path directory;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = directory.resolve("a");
        DurableFiles.replace(file, out -> out.write("old".getBytes()));
        DurableFiles.replace(file, out -> out.write("new".getBytes()));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = directory.resolve("a");
        Files.writeString(file, "old");
        assertThrows(IOException.class, () -> DurableFiles.replace(file, out -> {
            out.write(1);
            throw new IOException("disk full");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void findsANameThatIsFree() throws IOException {
        Path file = directory.resolve("a");
        Path first = DurableFiles.aside(file, "damaged");
        Files.createFile(first);
        assertNotEquals(first, DurableFiles.aside(file, "damaged"));
    }

    @Test
    void makesAllDirectoriesThatAreMissing() throws IOException {
        Path deep = directory.resolve("a/b/c");
        DurableFiles.createDirectories(deep);
        DurableFiles.createDirectories(deep);
        assertTrue(Files.isDirectory(deep));
        Path file = Files.createFile(directory.resolve("f"));
        assertThrows(IOException.class, () -> DurableFiles.createDirectories(file.resolve("g")));
    }
}

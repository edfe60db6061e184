// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    private Path parent;

    @Test
    void makesADirectoryThatOnlyItsOwnerMayEnter() throws IOException {
        Path data = parent.resolve("a/b");
        try (DirectoryLock lock = DirectoryLock.tryAcquire(data)) {
            assertEquals(data.toRealPath(), lock.directory());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        }
    }

    @Test
    void closesADirectoryThatWasOpenToOthers() throws IOException {
        Path data = Files.createDirectory(parent.resolve("open"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                "rwxr-xr-x")));
        DirectoryLock.tryAcquire(data).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }

    @Test
    void leavesADirectoryAloneThatOthersUse() throws IOException {
        Path shared = Files.createDirectory(parent.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createFile(shared.resolve("letter.txt"));
        assertThrows(IOException.class, () -> DirectoryLock.tryAcquire(shared));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)));
    }

    @Test
    void isHeldByOneAtATimeEvenWithinAProcess() throws IOException {
        Path data = parent.resolve("d");
        try (DirectoryLock _ = DirectoryLock.tryAcquire(data)) {
            assertNull(DirectoryLock.tryAcquire(data));
            assertNull(DirectoryLock.tryAcquire(Files.createSymbolicLink(parent.resolve("link"), data)));
        }
        DirectoryLock again = DirectoryLock.tryAcquire(data);
        assertNotNull(again);
        again.close();
    }

    @Test
    void canBeHandedOver() throws IOException {
        Path data = parent.resolve("d");
        DirectoryLock first = DirectoryLock.tryAcquire(data);
        first.handOver();
        DirectoryLock second = DirectoryLock.tryAcquire(data);
        assertNotNull(second);
        assertNull(DirectoryLock.tryAcquire(data));
        second.close();
    }

    @Test
    void notesTellTheProcessAndTheSocket() throws IOException {
        assertNull(OwnerNote.read(parent));
        OwnerNote note = new OwnerNote(42, parent.resolve("a b\\c"));
        note.write(parent);
        assertEquals(note, OwnerNote.read(parent));
        OwnerNote.remove(parent);
        assertNull(OwnerNote.read(parent));
    }

    @Test
    void damagedNotesMeanNothing() throws IOException {
        Files.writeString(parent.resolve("owner"), "pid=\\uZZZZ");
        assertNull(OwnerNote.read(parent));
        Files.writeString(parent.resolve("owner"), "pid=x");
        assertNull(OwnerNote.read(parent));
        Files.writeString(parent.resolve("owner"), "x".repeat(100_000));
        assertNull(OwnerNote.read(parent));
    }
}

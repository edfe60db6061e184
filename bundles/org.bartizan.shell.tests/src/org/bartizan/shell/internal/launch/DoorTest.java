// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.shell.internal.attach.AttachServer;
import org.bartizan.shell.internal.line.ShellVisits;
import org.bartizan.shell.internal.session.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DoorTest {

    @TempDir
    private Path folder;

    private Door door(String... more) throws Exception {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--data";
        arguments[1] = folder.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Door(CommandLine.parse(arguments));
    }

    @Test
    void makesTheFirstOneTheOwner() throws Exception {
        Door door = door("-c", "help");
        Door.Way way = door.enter(door.task());
        assertNotNull(way.lock());
        way.lock().close();
    }

    @Test
    void hasTheOwnerDoTheWork() throws Exception {
        try (Bench bench = new Bench();
                DirectoryLock lock = DirectoryLock.tryAcquire(folder.resolve("data"));
                AttachServer server = AttachServer.open(lock.directory(), new ShellVisits(bench.interpreter, folder.resolve("history")))) {
            new OwnerNote(ProcessHandle.current().pid(), server.socket()).write(lock.directory());
            Path mark = folder.resolve("mark");
            Door door = door("-c", "test:rows 1 --json > '" + mark + "'", "-c", "nix");
            Door.Way way = door.enter(door.task());
            assertNull(way.lock());
            assertEquals(2, way.status());
            assertEquals("[\n{\"n\":0}\n]\n", Files.readString(mark));
        }
    }

    @Test
    void becomesTheOwnerWhenTheOneBeforeEndsMeanwhile() throws Exception {
        DirectoryLock first = DirectoryLock.tryAcquire(folder.resolve("data"));
        Thread owner = Thread.ofPlatform().start(() -> {
            try {
                first.close();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        Door door = door("-c", "help");
        Door.Way way = door.enter(door.task());
        assertNotNull(way.lock());
        way.lock().close();
        owner.join();
    }

    @Test
    void namesTheOwnerThatDoesNotAnswer() throws Exception {
        try (DirectoryLock lock = DirectoryLock.tryAcquire(folder.resolve("data"))) {
            new OwnerNote(4242, lock.directory().resolve("nobody")).write(lock.directory());
            Door door = door("-c", "help");
            Door.Closed closed = assertThrows(Door.Closed.class, () -> door.enter(door.task()));
            assertEquals(1, closed.status());
            assertEquals("Cannot use the data directory " + folder.resolve("data")
                    + ": process 4242 has it open and does not answer. End it (kill 4242), or name another directory with --data DIR.",
                    closed.getMessage());
        }
    }

    @Test
    void saysWhyADirectoryCannotBeUsed() throws Exception {
        Files.createFile(folder.resolve("data"));
        Door door = door("-c", "help");
        Door.Closed closed = assertThrows(Door.Closed.class, () -> door.enter(door.task()));
        assertTrue(closed.getMessage().startsWith("Cannot use the data directory " + folder.resolve("data")), closed::getMessage);
    }

    @Test
    void readsScripts() throws Exception {
        Path script = Files.writeString(folder.resolve("visit.gogo"), "help\n");
        assertEquals(new Door.Task(List.of("help\n"), "visit.gogo"), door(script.toString()).task());
        assertEquals(2, refused(folder.resolve("missing.gogo")).status());
        Files.write(script, new byte[] {(byte) 0xff, 'x'});
        assertTrue(refused(script).getMessage().contains("is not text in UTF-8"));
        Files.write(script, new byte[(8 << 20) + 1]);
        assertTrue(refused(script).getMessage().contains("larger than 8 MB"));
    }

    private Door.Closed refused(Path script) throws Exception {
        Door door = door(script.toString());
        return assertThrows(Door.Closed.class, door::task);
    }

    @Test
    void handsWorkOverToTheFramework() throws Exception {
        assertNull(Handover.take());
        Handover.leave(new Door.Task(List.of("a", "b"), ""), CommandLine.parse("--data", "/d", "--debug", "-c", "a"));
        assertEquals(new Handover.Left(new Door.Task(List.of("a", "b"), ""), Path.of("/d"), true), Handover.take());
        assertNull(Handover.take());
    }
}

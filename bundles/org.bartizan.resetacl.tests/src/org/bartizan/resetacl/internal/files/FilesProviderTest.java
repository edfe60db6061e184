// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.internal.walk.Visitor;
import org.bartizan.resetacl.internal.walk.Walkers;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessSession;
import org.bartizan.resetacl.provider.Deadline;
import org.bartizan.resetacl.provider.Machine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesProviderTest {

    private static final String LIST = "system.posix_acl_access";

    private final FilesProvider provider = new FilesProvider();

    @TempDir
    Path folder;
    private AccessSession session;

    @BeforeEach
    void open() throws Exception {
        folder = folder.toRealPath();
        session = provider.open(new Machine("here", "", 0), Credentials.NONE, Deadline.in(Duration.ofMinutes(1)), false);
    }

    private Path file(String name, int mode) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        Files.setAttribute(file, "unix:mode", mode);
        return file;
    }

    private static int mode(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS) & 07777;
    }

    private static PosixAcl withNamedUser(int rights, int mask) {
        return new PosixAcl(List.of(new AclEntry(AclEntry.OWNER, 6, -1), new AclEntry(AclEntry.USER, rights, 1),
                new AclEntry(AclEntry.OWNING_GROUP, 4, -1), new AclEntry(AclEntry.MASK, mask, -1), new AclEntry(AclEntry.OTHER, 4, -1)));
    }

    private byte[] closed(Path file) throws AccessException {
        try (AccessObject object = session.open(file.toString())) {
            byte[] before = object.read();
            object.write(provider.restrict(before).orElseThrow());
            return before;
        }
    }

    @Test
    void takesTheRightToWriteFromEverybodyAndGivesItBackExactly() throws Exception {
        Path file = file("clamd.conf", 0666);
        byte[] before = closed(file);
        assertEquals(Risk.EVERYBODY, provider.describe(before).risk());
        assertFalse((mode(file) & 0002) != 0);
        try (AccessObject object = session.open(file.toString())) {
            assertTrue(provider.restrict(object.read()).isEmpty());
            object.write(before);
            assertArrayEquals(before, object.read());
        }
        assertEquals(0666, mode(file));
    }

    @Test
    void keepsSpecialBitsAndTheRightsOfTheOwner() throws Exception {
        Path file = file("program", 04757);
        closed(file);
        assertEquals(04755, mode(file));
    }

    @Test
    void takesTheRightToWriteFromNamedUsersOfAnAccessList() throws Exception {
        Path file = file("list", 0644);
        byte[] list = withNamedUser(6, 7).toBytes();
        Libc.setAttribute(file.toString(), LIST, list);
        byte[] before = closed(file);
        assertEquals(Risk.ACCOUNTS, provider.describe(before).risk());
        assertTrue(provider.describe(before).text().contains("mask::rwx"));
        assertArrayEquals(withNamedUser(4, 7).toBytes(), Libc.attribute(file.toString(), LIST));
        try (AccessObject object = session.open(file.toString())) {
            object.write(before);
        }
        assertArrayEquals(list, Libc.attribute(file.toString(), LIST));
    }

    @Test
    void leavesAloneWhatTheMaskHidesAlready() throws Exception {
        Path file = file("masked", 0644);
        Libc.setAttribute(file.toString(), LIST, withNamedUser(6, 4).toBytes());
        try (AccessObject object = session.open(file.toString())) {
            assertTrue(provider.restrict(object.read()).isEmpty());
        }
    }

    @Test
    void walksFoldersBeforeWhatIsInThemAndFollowsNoLink() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("a"));
        Files.writeString(inner.resolve("b"), "");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc"));
        List<String> seen = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Walkers.walk(List.of(folder.toString()), session, new Visitor() {
            @Override
            public void visit(List<AccessObject> objects) {
                objects.forEach(object -> seen.add(object.path()));
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }

            @Override
            public boolean stop() {
                return false;
            }
        }, 2, Walkers.Work::run);
        assertEquals(List.of(folder.toString(), folder + "/a", folder + "/a/b"), seen);
        assertEquals(List.of(), problems);
    }

    @Test
    void findsNamesThatAreNoUtf8() throws Exception {
        // Java itself cannot make such a name; its neighbour with the same bytes in UTF-8 must not be taken for it.
        Process shell = new ProcessBuilder("sh", "-c",
                "umask 0; cd \"$0\"; : >\"$(printf 'odd\\377')\"; : >\"$(printf 'odd\\357\\237\\277')\"",
                folder.toString()).inheritIO().start();
        assertEquals(0, shell.waitFor());
        try (AccessObject object = session.open(folder.toString())) {
            List<String> names = object.children();
            assertEquals(2, names.size());
            for (String name : names) {
                try (AccessObject child = object.child(name); AccessObject again = session.open(child.path())) {
                    child.write(provider.restrict(child.read()).orElseThrow());
                    assertTrue(provider.restrict(again.read()).isEmpty());
                }
            }
        }
    }

    @Test
    void refusesAPathThatHasBecomeALink() throws Exception {
        Path secret = file("secret", 0600);
        Path link = Files.createSymbolicLink(folder.resolve("link"), secret);
        assertEquals(Problem.Kind.UNSUPPORTED, assertThrows(AccessException.class, () -> session.open(link.toString())).kind());
        Path away = Files.createSymbolicLink(folder.resolve("away"), folder);
        AccessException refused = assertThrows(AccessException.class, () -> session.open(away.resolve("secret").toString()));
        assertTrue(refused.getMessage().contains("symbolic link"), refused.getMessage());
    }

    @Test
    void changesTheFileThatWasOpenedWhateverLiesAtItsNameNow() throws Exception {
        Path victim = file("victim", 0666);
        Path target = file("target", 0666);
        try (AccessObject object = session.open(target.toString())) {
            byte[] before = object.read();
            Path moved = Files.move(target, folder.resolve("moved"));
            Files.createSymbolicLink(target, victim);
            object.write(provider.restrict(before).orElseThrow());
            assertEquals(0, mode(moved) & 0002);
        }
        assertEquals(0666, mode(victim));
    }

    @Test
    void noticesAFileThatTookThePlaceOfAnotherOne() throws Exception {
        Path file = file("config", 0640);
        byte[] before = bytes(file);
        Path other = file("other", 0640);
        assertFalse(provider.same(before, bytes(other)));
        assertTrue(provider.same(before, bytes(file)));
    }

    @Test
    void givesTheRightsOfAFileToNoOther() throws Exception {
        Path program = file("program", 04757);
        byte[] before = closed(program);
        Path other = file("other", 0644);
        Files.move(other, program, StandardCopyOption.REPLACE_EXISTING);
        try (AccessObject object = session.open(program.toString())) {
            assertEquals(Problem.Kind.CHANGED_SINCE, assertThrows(AccessException.class, () -> object.write(before)).kind());
        }
        assertEquals(0644, mode(program));
    }

    private byte[] bytes(Path file) throws AccessException {
        try (AccessObject object = session.open(file.toString())) {
            return object.read();
        }
    }

    @Test
    void tellsWhatDoesNotExist() {
        AccessException missing = assertThrows(AccessException.class, () -> session.roots(folder.resolve("nothing").toString()));
        assertEquals(Problem.Kind.MISSING, missing.kind());
        assertThrows(AccessException.class, () -> session.roots("relative"));
    }
}

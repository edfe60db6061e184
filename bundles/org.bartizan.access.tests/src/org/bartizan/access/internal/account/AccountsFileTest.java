// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFileTest {

    private static final int MUTANTS = 3_000;

    @TempDir
    Path root;
    private Path file;

    @BeforeEach
    void write() {
        file = root.resolve(Logins.FILE);
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.put("carl", Role.OPERATOR, Scope.of(Set.of("boston", "paris")));
            rig.put("Zo\u00eb", Role.AUDITOR, Scope.WHOLE);
            rig.store.change("test", "test", "", "", roster -> roster.timeout(Duration.ofMinutes(7)));
        }
    }

    private Roster read() throws IOException {
        return new AccountsFile(file).read();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Roster roster = read();
        assertEquals(3, roster.all().size());
        assertEquals(Duration.ofMinutes(7), roster.timeout());
        assertEquals(Scope.of(Set.of("paris", "boston")), roster.find("CARL").orElseThrow().user().scope());
        new AccountsFile(file).write(roster);
        assertEquals(roster, read());
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        read();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void liesInADirectoryThatOnlyItsOwnerMayEnter() throws IOException {
        Path directory = file.getParent();
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        read();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxr-x"));
        new AccountsFile(file).makeDirectory();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
    }

    @Test
    void letsNobodyInWhenItIsALinkToNowhere() throws Exception {
        Files.delete(file);
        Files.createSymbolicLink(file, root.resolve("nowhere"));
        assertTrue(Logins.neededIn(root));
        try (Rig rig = new Rig(root)) {
            assertTrue(rig.logins.needed());
            assertRefused(() -> rig.logins.login("anna", Rig.PASSWORD.toCharArray()));
        }
    }

    @Test
    void tellsListenersOfChangesWithoutHoldingAnybodyUp() throws Exception {
        try (Rig rig = new Rig(root)) {
            List<Object> told = new CopyOnWriteArrayList<>();
            rig.store.onChange(() -> {
                throw new IllegalStateException("a defect of a listener");
            });
            rig.store.onChange(() -> {
                if (told.isEmpty()) {
                    told.add("first");
                    told.add(CompletableFuture.supplyAsync(() -> rig.store.change("test", "test", "", "", roster -> roster)).orTimeout(20,
                            TimeUnit.SECONDS).join());
                }
            });
            Roster next = rig.store.change("test", "test", "", "", roster -> roster.timeout(Duration.ofMinutes(9)));
            assertEquals(List.of("first", next), told);
        }
    }

    @Test
    void letsNobodyInWhenItMakesNoSense() throws Exception {
        for (String bad : new String[] {"", "{}", "[]", "null", "{\"version\":1,\"users\":[]}", "{\"version\":99,\"users\":[]}",
                Files.readString(file) + "{}", Files.readString(file).replace("operator", "king"),
                Files.readString(file).replaceFirst("\"locked\" : false", "\"locked\" : false, \"admin\" : true"),
                Files.readString(file).replaceAll("\"password\" : \"[^\"]*\"", "\"password\" : \"plain\""),
                Files.readString(file).replaceFirst("\"name\" : \"carl\"", "\"name\" : \"anna\""), "[".repeat(100_000)}) {
            Files.writeString(file, bad);
            try (Rig rig = new Rig(root)) {
                assertTrue(rig.logins.needed(), bad);
                assertRefused(() -> rig.logins.login("anna", Rig.PASSWORD.toCharArray()));
                assertRefused(() -> rig.guard.require("do anything", Right.COMPUTERS, Place.ANYWHERE));
                assertRefused(() -> Rig.as("anna", () -> {
                    rig.guard.require("do anything", Right.COMPUTERS, Place.ANYWHERE);
                    return null;
                }));
                assertRefused(() -> rig.users.add("eve", Role.ADMINISTRATOR, Scope.WHOLE, Rig.PASSWORD.toCharArray()));
            }
            assertEquals(bad, Files.readString(file), "it is left as it is for whoever repairs it");
        }
    }

    private void assertRefused(org.junit.jupiter.api.function.Executable action) {
        String message = assertThrows(BartizanException.class, action).getMessage();
        assertTrue(message.contains(file.toString()) && message.contains("nobody is let in") && message.contains("delete it"), message);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(17);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole.clone();
            for (int k = random.nextInt(3); k >= 0; k--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(mutant.length) : mutant.length;
            Files.write(file, java.util.Arrays.copyOf(mutant, length));
            try {
                assertTrue(read().all().size() <= 3);
            } catch (IOException e) {
                refused++;
            }
        }
        assertTrue(refused > MUTANTS / 2, "refused " + refused);
    }

    @Test
    void isNotAFolderNorEndless() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        assertThrows(IOException.class, this::read);
        Files.delete(file);
        Files.write(file, " ".repeat(9 << 20).getBytes(StandardCharsets.US_ASCII));
        assertTrue(assertThrows(IOException.class, this::read).getMessage().contains("larger than"));
    }
}

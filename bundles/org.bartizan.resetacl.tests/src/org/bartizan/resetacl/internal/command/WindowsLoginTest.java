// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Ask;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowsLoginTest {

    @TempDir
    Path folder;

    private Credentials login(Ask person, String user, boolean stdin, Path file, Map<String, String> environment) {
        return new WindowsLogin(Sessions.of(folder, person, "from input\nmore"), "audit", user, stdin, file, environment::get)
                .credentials();
    }

    private static void is(String account, String password, Credentials credentials) {
        assertEquals(account, credentials.toString());
        assertArrayEquals(password.toCharArray(), credentials.password());
    }

    @Test
    void asksForWhatIsNotGiven() {
        Sessions.Person person = new Sessions.Person();
        is("HQ\\asked", "from the person", login(person, "", false, null, Map.of()));
        assertEquals(2, person.asked.size());
        is("anna", "from the person", login(person, "anna", false, null, Map.of()));
        assertEquals("Password of anna:", person.asked.getLast());
    }

    @Test
    void takesBothFromTheEnvironment() {
        Map<String, String> environment = Map.of("BARTIZAN_WINDOWS_USER", "HQ\\env", "BARTIZAN_WINDOWS_PASSWORD", "from env");
        is("HQ\\env", "from env", login(null, "", false, null, environment));
        is("hq\\ENV", "from env", login(null, "hq\\ENV", false, null, environment));
        // It is the password of another account.
        assertThrows(BartizanException.class, () -> login(null, "anna", false, null, environment));
    }

    @Test
    void readsTheFirstLineOfInputOrOfAPrivateFile() throws Exception {
        is("anna", "from input", login(null, "anna", true, null, Map.of()));
        Path file = Files.writeString(folder.resolve("pw"), "from file\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        is("anna", "from file", login(null, "anna", false, file, Map.of()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThrows(BartizanException.class, () -> login(null, "anna", false, file, Map.of()));
    }

    @Test
    void saysHowToGiveThemWhenThereIsNobodyToAsk() {
        BartizanException missing = assertThrows(BartizanException.class, () -> login(null, "anna", false, null, Map.of()));
        assertTrue(missing.getMessage().contains("--password-file FILE"), missing.getMessage());
        assertTrue(assertThrows(BartizanException.class, () -> login(null, "", false, null, Map.of())).getMessage().contains("--user"));
        assertThrows(BartizanException.class, () -> login(null, "HQ\\", true, null, Map.of()));
    }

    @Test
    void asksNothingForThisComputer() {
        WindowsLogin login = new WindowsLogin(Sessions.of(folder, null, ""), "audit", "", false, null);
        assertTrue(login.forTargets(List.of(new Target.ThisComputer())).none());
    }
}

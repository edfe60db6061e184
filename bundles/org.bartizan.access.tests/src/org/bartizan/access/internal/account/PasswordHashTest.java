// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final char[] PASSWORD = "correct horse battery".toCharArray();
    private static final byte[] SALT = "somesaltsomesalt".getBytes(StandardCharsets.UTF_8);

    @Test
    void knowsItsPasswordAndNoOther() {
        PasswordHash hash = PasswordHash.of(PASSWORD);
        assertTrue(hash.matches(PASSWORD.clone()));
        assertFalse(hash.matches("correct horse batterz".toCharArray()));
        assertFalse(hash.matches(new char[0]));
        assertTrue(PasswordHash.parse(hash.text()).matches(PASSWORD));
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        assertNotEquals(PasswordHash.of(PASSWORD).text(), PasswordHash.of(PASSWORD).text());
    }

    /** Computed with the reference implementation's command line: argon2 somesaltsomesalt -id -t 2 -k 64 -p 1 -l 32. */
    @Test
    void isArgon2id() {
        PasswordHash hash = PasswordHash.of("password".toCharArray(), 64, 2, SALT);

        assertEquals("$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Gpj7qOY5RCXJvcMzqcdQqvgR3wcPX7SleI4c9NtXk6E", hash.text());
    }

    @Test
    void takesTheSamePasswordInAnyFormOfUnicode() {
        PasswordHash composed = PasswordHash.of("caf\u00e9 am See 12".toCharArray(), 64, 2, SALT);
        assertTrue(composed.matches("cafe\u0301 am See 12".toCharArray()));
    }

    @Test
    void knowsWhenMoreIsUsedByNow() {
        assertTrue(PasswordHash.of(PASSWORD, 64, 2, SALT).outdated());
        assertTrue(PasswordHash.of(PASSWORD, PasswordHash.MEMORY, 1, SALT).outdated());
        assertFalse(PasswordHash.of(PASSWORD).outdated());
    }

    @Test
    void refusesParametersThatWouldStopTheProgram() {
        String tail = "$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        assertTrue(PasswordHash.parse("$argon2id$v=19$m=64,t=2,p=1" + tail).outdated());
        for (String wrong : List.of("m=9999999,t=2,p=1", "m=64,t=99,p=1", "m=64,t=0,p=1", "m=64,t=2,p=0", "m=64,t=2,p=99", "m=1,t=2,p=1",
                "m=-64,t=2,p=1", "m=64,t=2")) {
            assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse("$argon2id$v=19$" + wrong + tail), wrong);
        }
        for (String wrong : List.of("", "secret", "$argon2i$v=19$m=64,t=2,p=1" + tail, "$argon2id$v=16$m=64,t=2,p=1" + tail,
                "$argon2id$v=19$m=64,t=2,p=1$AA$AA")) {
            assertThrows(IllegalArgumentException.class, () -> PasswordHash.parse(wrong), wrong);
        }
    }

    @Test
    void tellsNobodyWhatItIs() {
        assertFalse(PasswordHash.of(PASSWORD, 64, 2, SALT).toString().contains("argon"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    @ParameterizedTest
    @CsvSource({"anna,'',anna", "HQ\\anna,HQ,anna", "anna@hq.example,hq.example,anna", ".\\anna,.,anna"})
    void understandsNamesWithAndWithoutDomain(String name, String domain, String user) {
        try (Credentials credentials = Credentials.of(name, new char[0])) {
            assertEquals(domain, credentials.domain());
            assertEquals(user, credentials.user());
        }
    }

    @Test
    void tellsNobodyThePassword() {
        try (Credentials credentials = Credentials.of("HQ\\anna", "top-secret".toCharArray())) {
            assertEquals("HQ\\anna", credentials.toString());
            assertFalse(String.valueOf(credentials).contains("secret"));
        }
    }

    @Test
    void keepsItsOwnCopyOfThePasswordUntilClosed() {
        char[] typed = "pw".toCharArray();
        Credentials credentials = Credentials.of("anna", typed);
        typed[0] = 'x';
        credentials.password()[1] = 'x';
        assertArrayEquals("pw".toCharArray(), credentials.password());
        credentials.close();
        assertArrayEquals(new char[2], credentials.password());
    }

    @Test
    void needsAName() {
        assertThrows(IllegalArgumentException.class, () -> Credentials.of("HQ\\", new char[0]));
        assertTrue(Credentials.NONE.none());
    }
}

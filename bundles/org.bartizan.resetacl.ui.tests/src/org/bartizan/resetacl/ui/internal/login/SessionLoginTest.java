// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Seat;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.ui.internal.Stage;
import org.junit.jupiter.api.Test;

/** The account of a session. */
class SessionLoginTest {

    /** Lets everybody in. */
    private static final Logins LOGINS = new Logins() {

        @Override
        public boolean needed() {
            return true;
        }

        @Override
        public Duration timeout() {
            return Duration.ofHours(1);
        }

        @Override
        public Login login(String name, char[] password) {
            return new Login() {

                @Override
                public Identity identity() {
                    return new Identity(name, true);
                }

                @Override
                public Optional<String> ended() {
                    return Optional.empty();
                }

                @Override
                public void close() {
                    // nothing is open
                }
            };
        }
    };

    private final Seat seat = new Seat(() -> Optional.of(LOGINS), () -> true);
    private final SessionLogin session = new SessionLogin(seat, new Stage.Store());

    @Test
    void lendsCredentialsThatOthersMayClose() {
        session.use("ACME\\admin", "secret".toCharArray());
        session.lend().close();
        try (Credentials lent = session.lend()) {
            assertEquals("ACME", lent.domain());
            assertArrayEquals("secret".toCharArray(), lent.password());
        }
    }

    @Test
    void isNobodyAtFirst() {
        assertTrue(session.lend().none());
        assertEquals(Optional.empty(), session.account());
    }

    @Test
    void isForgottenWhenSomebodyElseSitsDown() {
        seat.login("anna", new char[0]);
        session.use("admin", "secret".toCharArray());
        seat.login("anna", new char[0]);
        assertEquals(Optional.of("admin"), session.account(), "it is the same person");
        seat.login("carl", new char[0]);
        assertEquals(Optional.empty(), session.account());
        assertTrue(session.lend().none());
    }

    @Test
    void isForgottenAtTheEnd() throws Exception {
        session.use("admin", "secret".toCharArray());
        Credentials lent = session.lend();
        session.close();
        assertTrue(session.lend().none());
        assertFalse(new String(lent.password()).isBlank(), "what was lent is whole until its borrower closes it");
    }

    @Test
    void tellsNobodyThePassword() {
        session.use("admin", "secret".toCharArray());
        assertFalse(session.lend().toString().contains("secret"));
        assertFalse(new PasswordStore.Saved("admin", "secret".toCharArray()).toString().contains("secret"));
    }
}

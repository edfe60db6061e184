// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Seat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatTest {

    private static final char[] PASSWORD = Rig.PASSWORD.toCharArray();

    @TempDir
    Path root;
    private Rig rig;
    private final AtomicLong nanos = new AtomicLong();
    private Seat seat;

    @BeforeEach
    void open() {
        rig = new Rig(root).withAdministrator();
        seat = new Seat(() -> Optional.of(rig.logins), () -> false, nanos::get);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void isSomebodysOnceLoggedInAndNobodysAfterTheTimeOut() {
        assertTrue(seat.loginNeeded());
        seat.login("anna", PASSWORD);
        assertEquals(new Identity("anna", true), seat.get());
        pass(Duration.ofMinutes(29));
        seat.touch();
        pass(Duration.ofMinutes(29));
        assertFalse(seat.loginNeeded());
        pass(Duration.ofMinutes(2));
        assertTrue(seat.loginNeeded());
        assertEquals("The session of anna has ended after 30 minutes without use.", seat.ended());
        assertEquals(Identity.ofProcess(), seat.get());
    }

    @Test
    void isNotWokenByATouchThatComesTooLate() {
        seat.login("anna", PASSWORD);
        pass(Duration.ofMinutes(31));
        seat.touch();
        assertTrue(seat.loginNeeded());
    }

    @Test
    void staysWhileSomethingGoesOn() {
        seat.login("anna", PASSWORD);
        try (Seat.Busy _ = seat.busy()) {
            pass(Duration.ofHours(5));
            assertFalse(seat.loginNeeded());
        }
        pass(Duration.ofMinutes(29));
        assertFalse(seat.loginNeeded());
    }

    @Test
    void tellsWhenSomebodyComesAndGoes() {
        AtomicInteger told = new AtomicInteger();
        seat.onChange(told::incrementAndGet);
        seat.login("anna", PASSWORD);
        assertEquals(1, told.get());
        seat.logout();
        assertEquals(2, told.get());
        seat.login("anna", PASSWORD);
        pass(Duration.ofHours(1));
        seat.get();
        assertEquals(4, told.get());
    }

    @Test
    void isClosedWhenWhatChecksPasswordsIsGone() {
        Seat abandoned = new Seat(Optional::empty, () -> Logins.neededIn(root));
        assertTrue(abandoned.loginNeeded());
        assertTrue(assertThrows(BartizanException.class, () -> abandoned.login("anna", PASSWORD)).getMessage()
                .contains("what checks passwords is not running"));
    }

    @Test
    void goesAlongToOtherThreadsOnlyWhenAsked() throws Exception {
        seat.login("anna", PASSWORD);
        CompletableFuture<Identity> kept = new CompletableFuture<>();
        CompletableFuture<Identity> stray = new CompletableFuture<>();
        Author.as(seat, () -> {
            assertEquals(Optional.of(seat), Seat.current());
            Thread.ofVirtual().start(Author.keep(() -> kept.complete(Author.identity())));
            Thread.ofVirtual().start(() -> stray.complete(Author.identity()));
            return null;
        });
        assertEquals(new Identity("anna", true), kept.get());
        assertEquals(Identity.ofProcess(), stray.get());
        assertEquals(Identity.ofProcess(), Author.identity());
    }
}

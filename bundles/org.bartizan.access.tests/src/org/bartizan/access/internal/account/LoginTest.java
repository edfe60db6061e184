// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Logins.Login;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginTest {

    private static final char[] WRONG = "not the password".toCharArray();
    private static final char[] RIGHT = Rig.PASSWORD.toCharArray();

    @TempDir
    Path root;

    private static String refused(Rig rig, char[] password) {
        return assertThrows(BartizanException.class, () -> rig.logins.login("anna", password)).getMessage();
    }

    @Test
    void opensForTheRightPasswordWhateverTheCaseOfTheName() {
        try (Rig rig = new Rig(root).withAdministrator(); Login login = rig.logins.login("ANNA", RIGHT)) {
            assertEquals(new Identity("anna", true), login.identity());
            assertTrue(login.ended().isEmpty());
            assertEquals(Rig.NOON, rig.users.find("anna").orElseThrow().lastLogin());
        }
    }

    @Test
    void saysTheSameOfAWrongNameAndOfAWrongPassword() {
        try (Rig rig = new Rig(root).withAdministrator()) {
            String nobody = assertThrows(BartizanException.class, () -> rig.logins.login("nora", WRONG)).getMessage();
            assertEquals(refused(rig, WRONG).replace("anna", "X"), nobody.replace("nora", "X"));
        }
    }

    @Test
    void slowsDownWhoeverGuesses() {
        try (Rig rig = new Rig(root).withAdministrator()) {
            for (int i = 0; i < Throttle.FREE; i++) {
                assertTrue(refused(rig, WRONG).contains("no such user with that password"));
            }
            assertTrue(refused(rig, RIGHT).contains("5 wrong passwords for anna in a row. Try again in 2 seconds"));
            rig.later(Duration.ofMillis(2_001));
            assertTrue(refused(rig, WRONG).contains("no such user"));
            rig.later(Duration.ofMillis(3_000));
            assertTrue(refused(rig, RIGHT).contains("Try again in 1 second."), "twice as long after the next one");
            rig.later(Duration.ofMillis(1_001));
            rig.logins.login("anna", RIGHT).close();
            assertEquals(0, rig.users.find("anna").orElseThrow().failures());
        }
    }

    @Test
    void letsNobodyStartAgainByStartingTheProgramAgain() {
        for (int i = 0; i < Throttle.FREE; i++) {
            try (Rig rig = i == 0 ? new Rig(root).withAdministrator() : new Rig(root)) {
                refused(rig, WRONG);
            }
        }
        try (Rig rig = new Rig(root)) {
            assertTrue(refused(rig, RIGHT).contains("5 wrong passwords"));
        }
    }

    @Test
    void waitsNeverLongerThanAQuarterOfAnHour() {
        assertEquals(Duration.ZERO, Throttle.penalty(4));
        assertEquals(Duration.ofSeconds(2), Throttle.penalty(5));
        assertEquals(Duration.ofSeconds(4), Throttle.penalty(6));
        assertEquals(Throttle.LONGEST, Throttle.penalty(30));
        assertEquals(Throttle.LONGEST, Throttle.penalty(1_000_000));
    }

    @Test
    void letsNobodyGuessMoreBecauseItIsDoneAtOnce() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        try (Rig rig = new Rig(root).withAdministrator(); ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<?>> guesses = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                guesses.add(threads.submit(() -> {
                    if (refused(rig, WRONG).contains("no such user")) {
                        tried.incrementAndGet();
                    }
                }));
            }
            for (Future<?> guess : guesses) {
                guess.get();
            }
        }
        assertEquals(Throttle.FREE, tried.get());
    }

    @Test
    void hashesAgainWhatWasHashedWithLess() {
        try (Rig rig = new Rig(root).withAdministrator()) {
            assertTrue(rig.store.roster().find("anna").orElseThrow().hash().outdated());
            rig.logins.login("anna", RIGHT).close();
            assertFalse(rig.store.roster().find("anna").orElseThrow().hash().outdated());
            rig.logins.login("anna", RIGHT).close();
        }
    }

    @Test
    void endsWhenTheUserIsLockedRemovedOrGetsAnotherPassword() throws Exception {
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.put("carl", Role.OPERATOR, Scope.WHOLE);
            Login login = rig.logins.login("carl", RIGHT);
            Rig.as("anna", () -> rig.users.lock("carl", true));
            assertEquals("The user carl was locked.", login.ended().orElseThrow());
            assertTrue(assertThrows(BartizanException.class, () -> rig.logins.login("carl", RIGHT)).getMessage().contains("locked"));
            Rig.as("anna", () -> rig.users.lock("carl", false));
            assertTrue(login.ended().isEmpty());
            rig.later(Duration.ofSeconds(1));
            Rig.as("anna", () -> {
                rig.users.resetPassword("carl", "another four words".toCharArray());
                return null;
            });
            assertEquals("The password of carl was changed.", login.ended().orElseThrow());
            Rig.as("anna", () -> {
                rig.users.remove("carl");
                return null;
            });
            assertEquals("The user carl was removed.", login.ended().orElseThrow());
        }
    }

    @Test
    void writesNoPasswordAnywhere() throws Exception {
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.logins.login("anna", RIGHT).close();
            refused(rig, WRONG);
        }
        try (var files = java.nio.file.Files.walk(root)) {
            for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                String text = new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(Rig.PASSWORD) || text.contains(new String(WRONG)), file::toString);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.Place;
import org.bartizan.api.access.Right;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;
import org.bartizan.api.access.Users.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class UserServiceTest {

    private static final char[] PASSWORD = Rig.PASSWORD.toCharArray();
    private static final Scope BOSTON = Scope.of(Set.of("boston"));

    @TempDir
    Path root;

    private static String refused(Executable action) {
        return assertThrows(BartizanException.class, action).getMessage();
    }

    private static Executable asking(String name, Rig.Action<?> action) {
        return () -> Rig.as(name, action);
    }

    @Test
    void needsNoLoginUntilTheFirstUserIsAdded() {
        try (Rig rig = new Rig(root)) {
            assertFalse(rig.logins.needed());
            rig.guard.require("do anything", Right.USERS, Place.WHOLE);
            assertFalse(Files.exists(root.resolve("access")), "nothing is written before there is something to write");
            String refusal = refused(() -> rig.users.add("carl", Role.OPERATOR, Scope.WHOLE, PASSWORD));
            assertTrue(refusal.contains("the first user has to be an administrator of the whole organisation"), refusal);
            assertFalse(rig.logins.needed());
            User anna = rig.users.add("anna", Role.ADMINISTRATOR, Scope.WHOLE, PASSWORD);
            assertEquals(List.of(anna), rig.users.list());
            assertTrue(rig.logins.needed());
            String nobody = assertThrows(NotPermittedException.class, () -> rig.users.add("carl", Role.OPERATOR, Scope.WHOLE, PASSWORD))
                    .getMessage();
            assertTrue(nobody.startsWith("Cannot add the user carl: nobody is logged in"), nobody);
        }
        try (Rig again = new Rig(root)) {
            assertEquals("anna", again.users.list().getFirst().name());
            again.logins.login("anna", PASSWORD).close();
        }
    }

    @Test
    void keepsAnAdministratorOfEverything() throws Exception {
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.put("carl", Role.ADMINISTRATOR, BOSTON);
            for (Rig.Action<?> action : List.<Rig.Action<?>>of(() -> rig.users.lock("anna", true),
                    () -> rig.users.change("anna", Role.AUDITOR, Scope.WHOLE), () -> rig.users.change("anna", Role.ADMINISTRATOR, BOSTON),
                    () -> {
                        rig.users.remove("anna");
                        return null;
                    })) {
                String refusal = refused(asking("anna", action));
                assertTrue(refusal.contains("nobody would be left who can manage users"), refusal);
            }
            Rig.as("anna", () -> rig.users.change("carl", Role.ADMINISTRATOR, Scope.WHOLE));
            Rig.as("anna", () -> rig.users.lock("anna", true));
            assertTrue(refused(asking("anna", () -> rig.users.lock("carl", true))).contains("the user anna was locked"));
        }
    }

    @Test
    void letsOnlyAdministratorsOfEverythingManageUsers() throws Exception {
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.put("carl", Role.ADMINISTRATOR, BOSTON);
            rig.put("olga", Role.OPERATOR, Scope.WHOLE);
            rig.put("rita", Role.AUDITOR, Scope.WHOLE);
            for (String name : List.of("carl", "olga", "rita")) {
                for (Rig.Action<?> action : List.<Rig.Action<?>>of(() -> rig.users.add("eve", Role.ADMINISTRATOR, Scope.WHOLE, PASSWORD),
                        () -> rig.users.change(name, Role.ADMINISTRATOR, Scope.WHOLE), () -> rig.users.lock("anna", true), () -> {
                            rig.users.resetPassword("anna", PASSWORD);
                            return null;
                        }, () -> {
                            rig.users.timeout(Duration.ofHours(1));
                            return null;
                        })) {
                    String refusal = refused(asking(name, action));
                    assertTrue(refusal.contains(" " + name + " lacks the right to manage users for the whole organisation. Ask anna"),
                            refusal);
                }
            }
            assertEquals(4, rig.users.list().size());
        }
    }

    @Test
    void takesRightsAwayAtOnce() throws Exception {
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.put("carl", Role.OPERATOR, BOSTON);
            Place boston = new Place("boston", "Boston");
            Rig.as("carl", () -> {
                rig.guard.require("move PC-1", Right.COMPUTERS, boston);
                assertEquals("Cannot lock auto-protect: operator carl lacks the right to change policies in server group Boston."
                        + " Ask anna, who has it.", refused(() -> rig.guard.require("lock auto-protect", Right.POLICIES, boston)));
                Rig.as("anna", () -> rig.users.change("carl", Role.OPERATOR, Scope.of(Set.of("paris"))));
                refused(() -> rig.guard.require("move PC-1", Right.COMPUTERS, boston));
                return null;
            });
        }
    }

    @Test
    void refusesPasswordsAndNamesThatAreNone() throws Exception {
        try (Rig rig = new Rig(root).withAdministrator()) {
            for (String weak : List.of("", "short", "elevenchars", "aaaaaaaaaaaaaaaa", "carl12carl12carl", "x".repeat(300))) {
                assertTrue(refused(asking("anna", () -> rig.users.add("carl", Role.OPERATOR, Scope.WHOLE, weak.toCharArray())))
                        .startsWith("Cannot add the user carl: the password "), weak);
            }
            for (String name : List.of("", " ", "a b", "a/b", "-x", "x".repeat(65), "a\nb", "../up")) {
                assertTrue(refused(asking("anna", () -> rig.users.add(name, Role.OPERATOR, Scope.WHOLE, PASSWORD)))
                        .startsWith("Cannot add that user"), name);
            }
            assertTrue(refused(asking("anna", () -> rig.users.add("Anna", Role.OPERATOR, Scope.WHOLE, PASSWORD)))
                    .contains("there is a user of that name"));
            assertTrue(refused(asking("anna", () -> rig.users.add("rita", Role.AUDITOR, BOSTON, PASSWORD))).contains("auditor"));
        }
    }

    @Test
    void changesOnesOwnPasswordForTheOldOne() throws Exception {
        char[] next = "quite another phrase".toCharArray();
        try (Rig rig = new Rig(root).withAdministrator()) {
            rig.put("rita", Role.AUDITOR, Scope.WHOLE);
            rig.later(Duration.ofSeconds(1));
            refused(asking("rita", () -> {
                rig.users.changePassword("wrong wrong wrong".toCharArray(), next);
                return null;
            }));
            Rig.as("rita", () -> {
                rig.users.changePassword(PASSWORD, next);
                return null;
            });
            rig.logins.login("rita", next).close();
            refused(() -> rig.logins.login("rita", PASSWORD));
        }
    }

    @Test
    void tellsWhatHappened() throws Exception {
        try (Rig rig = new Rig(root)) {
            rig.users.add("anna", Role.ADMINISTRATOR, Scope.WHOLE, PASSWORD);
            rig.logins.login("anna", PASSWORD).close();
            Rig.as("anna", () -> rig.users.add("carl", Role.OPERATOR, BOSTON, PASSWORD));
            refused(() -> rig.logins.login("carl", "wrong wrong wrong".toCharArray()));
            List<String> told = rig.users.events(10).stream().map(e -> e.author() + " " + e.user() + " " + e.what()).toList();
            String owner = System.getProperty("user.name");
            assertEquals(List.of("carl carl Wrong password", "anna carl Added as operator of server groups boston", "anna anna Logged out",
                    "anna anna Logged in", owner + " anna Added as administrator of the whole organisation"), told);
        }
    }

    @Test
    void notesThatTheOwnerOfTheFilesWentBackIn() throws Exception {
        try (Rig rig = new Rig(root)) {
            rig.users.add("anna", Role.ADMINISTRATOR, Scope.WHOLE, PASSWORD);
        }
        Files.delete(root.resolve(Logins.FILE));
        try (Rig rig = new Rig(root)) {
            assertFalse(rig.logins.needed());
            Event latest = rig.users.events(1).getFirst();
            assertTrue(latest.what().startsWith("The file of the accounts was deleted"), latest::toString);
        }
        try (Rig rig = new Rig(root)) {
            assertEquals(2, rig.users.events(10).size(), "it is noted once");
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Person;
import org.bartizan.resetacl.ui.internal.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Being asked for an account. */
class AccountPromptTest {

    private final Stage stage = new Stage();
    private final AccountPrompt prompt = new AccountPrompt(stage.session);
    private final AtomicInteger gone = new AtomicInteger();

    @AfterEach
    void close() {
        stage.close();
    }

    private Person ask() {
        prompt.before(stage.shell, stage.threads, gone::incrementAndGet);
        return stage.person.at("Account");
    }

    @Test
    void isNotNeededForThisComputer() {
        assertFalse(AccountPrompt.needed(List.of(new Target.ThisComputer())));
        assertTrue(AccountPrompt.needed(List.of(new Target.ThisComputer(), new Target.Named("PC"))));
    }

    @Test
    void remembersWhenThatIsTicked() {
        Person login = ask();
        login.type(0, "admin");
        login.type(1, "secret");
        login.click("Remember it in secure storage");
        login.click("Use This Account");
        stage.person.waitFor("it is remembered", () -> !stage.store.saved.isEmpty() && gone.get() == 1);
        assertEquals(Map.of(stage.session.person(), "admin:secret"), stage.store.saved);
    }

    @Test
    void usesWhatIsRememberedWithoutAsking() {
        stage.store.saved.put(stage.session.person(), "admin:secret");
        prompt.before(stage.shell, stage.threads, gone::incrementAndGet);
        stage.person.waitFor("it goes on", () -> gone.get() == 1);
        assertEquals("admin", stage.session.account().orElseThrow());
        assertFalse(stage.person.hasWindow("Account"));
    }

    @Test
    void forgetsWhenThatIsNotTickedAnyMore() {
        stage.store.saved.put(stage.session.person(), "admin:secret");
        stage.session.use("admin", "secret".toCharArray());
        prompt.change(stage.shell, stage.threads, gone::incrementAndGet);
        Person login = stage.person.at("Account");
        assertEquals("admin", login.field(0).getText());
        login.type(1, "other");
        login.click("Remember it in secure storage");
        login.click("Use This Account");
        stage.person.waitFor("it is forgotten", () -> stage.store.saved.isEmpty() && gone.get() == 1);
    }

    @Test
    void goesOnWithoutRememberingWhereThatIsImpossible() {
        stage.store.broken = true;
        Person login = ask();
        login.type(0, "admin");
        login.type(1, "secret");
        login.click("Remember it in secure storage");
        login.click("Use This Account");
        stage.person.waitFor("it says so and goes on", () -> stage.threads.failed != null && gone.get() == 1);
        assertEquals("Cannot remember it: there is no secure storage. It is used until the workbench ends.", stage.threads.failed
                .getMessage());
        assertEquals("admin", stage.session.account().orElseThrow());
    }

    @Test
    void doesNothingWhenItIsCancelled() {
        Person login = ask();
        login.type(0, "admin");
        login.type(1, "secret");
        login.click("Cancel");
        stage.person.waitFor("no window", () -> !stage.person.hasWindow("Account"));
        assertEquals(0, gone.get());
        assertTrue(stage.session.account().isEmpty());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.api.Author;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Need;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks rights up in the accounts as they are now. */
@Component(service = Guard.class)
public final class GuardService implements Guard {

    private static final int MOST_NAMES = 3;

    private final AccountStore store;

    /** Called by the framework. */
    @Activate
    public GuardService(@Reference AccountStore store) {
        this.store = store;
    }

    @Override
    public boolean active() {
        return store.active();
    }

    @Override
    public void require(String tried, Collection<Need> needs) {
        if (!store.active()) {
            return;
        }
        Roster roster = store.required(tried);
        User user = user(tried, roster);
        for (Need need : needs) {
            if (!user.may(need)) {
                throw new NotPermittedException(tried, user.role().text() + " " + user.name() + " lacks the right to " + need.text(),
                        "Ask " + who(need, roster), need);
            }
        }
    }

    private static User user(String tried, Roster roster) {
        Identity who = Author.identity();
        if (!who.loggedIn()) {
            throw new NotPermittedException(tried, "nobody is logged in, and this data directory has users",
                    "Log in first (user:login in the shell)", null);
        }
        User user = roster.find(who.name()).map(Account::user).orElseThrow(() -> new NotPermittedException(tried,
                "the user " + who.name() + " was removed", "Log in as somebody else", null));
        if (user.locked()) {
            throw new NotPermittedException(tried, "the user " + user.name() + " was locked", "Ask an administrator", null);
        }
        return user;
    }

    private static String who(Need need, Roster roster) {
        List<String> names = roster.all().stream().map(Account::user).filter(user -> user.may(need)).map(User::name).toList();
        if (names.isEmpty()) {
            return "an administrator";
        }
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(" or ")) + (names.size() > 1 ? ", who have it"
                : ", who has it");
    }
}

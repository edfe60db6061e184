// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.Logins;
import org.bartizan.api.access.Seat;
import org.bartizan.api.access.User;
import org.bartizan.api.access.Users;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The shell commands about logging in. */
@Component(service = LoginCommands.class, property = {"osgi.command.scope=user", "osgi.command.function=login",
        "osgi.command.function=logout", "osgi.command.function=whoami", "osgi.command.function=password", "osgi.command.function=timeout",
        "osgi.command.function=log"})
@Descriptor(UserCommands.SCOPE)
public final class LoginCommands {

    private final Users users;
    private final Logins logins;
    private final Groups groups;

    /** Called by the framework. */
    @Activate
    public LoginCommands(@Reference Users users, @Reference Logins logins,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Fleet fleet) {
        this.users = users;
        this.logins = logins;
        this.groups = new Groups(fleet);
    }

    /** Logs in. */
    @Descriptor("Logs in, in place of whoever is. Asks for the password; scripts set BARTIZAN_USER and BARTIZAN_PASSWORD_FILE instead.")
    @Examples({"user:login anna", "user:login anna --password-file anna.txt"})
    public String login(CommandSession session,
            @Descriptor(Passwords.STDIN) @Parameter(names = "--password-stdin", presentValue = "true", absentValue = "false") boolean stdin,
            @Descriptor(Passwords.FILE) @Parameter(names = "--password-file", absentValue = "") Path file,
            @Descriptor(UserCommands.NAME) String name) {
        String tried = "log in as " + name;
        if (!logins.needed()) {
            throw new BartizanException(tried, "there are no users yet, so nobody has to log in", "Add the first with user:add " + name);
        }
        Seat seat = seat(tried);
        char[] password = new Passwords(session, tried, stdin, file).known("Password for " + name + ":");
        try {
            return "Logged in as " + seat.login(name, password).name() + ".";
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Seat seat(String tried) {
        return Seat.current().orElseThrow(() -> new BartizanException(tried, "this is no session of a person", "Do it in the shell"));
    }

    /** Logs out. */
    @Descriptor("Logs out; the next command asks who you are.")
    public String logout() {
        Seat seat = seat("log out");
        Identity was = seat.get();
        if (!was.loggedIn()) {
            return "Nobody is logged in.";
        }
        seat.logout();
        return "Logged out " + was.name() + ".";
    }

    /** Tells who is logged in. */
    @Descriptor("Tells who is logged in, and what that user may do.")
    public Report whoami(@Descriptor(UserCommands.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        Identity who = Author.identity();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", who.name());
        facts.put("loggedIn", who.loggedIn());
        if (who.loggedIn()) {
            User user = users.find(who.name()).orElseThrow();
            facts.put("role", user.role());
            facts.put("scope", json && !user.scope().whole() ? user.scope().groups().stream().sorted().toList() : groups.text(user
                    .scope()));
            facts.put("sessionEndsAfter", logins.timeout());
        }
        return Report.facts(facts).json(json).note(who.loggedIn() ? "The session ends when it is not used that long."
                : logins.needed() ? "user:login NAME logs in." : "There are no users, so everybody may do everything.");
    }

    /** Changes one's own password. */
    @Descriptor("Changes your own password: asks for the old one, then for the new one twice.")
    public String password(CommandSession session) {
        String name = Author.current();
        String tried = "change the password of " + name;
        Passwords passwords = new Passwords(session, tried, false, null);
        Seat seat = seat(tried);
        char[] old = passwords.known("Old password for " + name + ":");
        char[] next = passwords.fresh(name);
        try {
            users.changePassword(old, next);
            seat.login(name, next);
            return "Changed the password of " + name + ". Its other sessions have ended.";
        } finally {
            Arrays.fill(old, ' ');
            Arrays.fill(next, ' ');
        }
    }

    /** Sets somebody's password. */
    @Descriptor("Changes your own password, or sets the password of another user (a right of administrators).")
    @Examples({"user:password  # your own", "user:password carl", "user:password carl --password-file carl.txt"})
    public String password(CommandSession session,
            @Descriptor(Passwords.STDIN) @Parameter(names = "--password-stdin", presentValue = "true", absentValue = "false") boolean stdin,
            @Descriptor(Passwords.FILE) @Parameter(names = "--password-file", absentValue = "") Path file,
            @Descriptor(UserCommands.NAME) String name) {
        char[] next = new Passwords(session, "set the password of " + name, stdin, file).fresh(name);
        try {
            users.resetPassword(name, next);
            return "Set the password of " + name + ". Sessions of " + name + " have ended.";
        } finally {
            Arrays.fill(next, ' ');
        }
    }

    /** Tells the time-out. */
    @Descriptor("Tells or sets after how long without a command a session ends.")
    @Examples({"user:timeout", "user:timeout 10m"})
    public Report timeout(@Descriptor(UserCommands.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json) {
        return Report.facts(Map.of("sessionEndsAfter", logins.timeout())).json(json);
    }

    /** Sets the time-out. */
    public Report timeout(@Descriptor(UserCommands.JSON) @Parameter(names = "--json", presentValue = "true",
            absentValue = "false") boolean json, @Descriptor("A minute (1m) to a day (1d)") Duration time) {
        users.timeout(time);
        return timeout(json);
    }

    /** Lists what happened. */
    @Descriptor("Lists what happened to users and logins, the latest first.")
    @Examples({"user:log", "user:log --limit 200"})
    public Report log(@Descriptor("How many at most") @Parameter(names = "--limit", absentValue = "20") int limit,
            @Descriptor(UserCommands.JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        return Report.table(users.events(Math.max(1, limit)), Column.text("at", "TIME", Users.Event::at),
                Column.text("author", "BY", Users.Event::author), Column.text("user", "USER", Users.Event::user),
                Column.text("what", "WHAT", Users.Event::what)).json(json);
    }
}

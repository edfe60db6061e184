// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
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

/** The shell commands that manage users. */
@Component(service = UserCommands.class, property = {"osgi.command.scope=user", "osgi.command.function=add", "osgi.command.function=list",
        "osgi.command.function=show", "osgi.command.function=role", "osgi.command.function=lock", "osgi.command.function=unlock",
        "osgi.command.function=remove"})
@Descriptor(UserCommands.SCOPE)
public final class UserCommands {

    static final String SCOPE = "Users: who may do what, and logging in";
    static final String JSON = "Prints JSON for scripts";
    static final String NAME = "The name of the user";

    private static final String GROUPS = "The server groups, by name or id; the whole organisation when there are none";

    private final Users users;
    private final Groups groups;

    /** Called by the framework; {@code fleet} may be null. */
    @Activate
    public UserCommands(@Reference Users users,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Fleet fleet) {
        this.users = users;
        this.groups = new Groups(fleet);
    }

    /** Adds a user. */
    @Descriptor("Adds a user. The first one becomes administrator of the whole organisation, and from then on everybody has to log in.")
    @Examples({"user:add anna  # the first: an administrator of everything; asks for the password", "user:add carl --role operator Boston",
            "user:add dora --role auditor --password-file dora.txt"})
    public Report add(CommandSession session,
            @Descriptor("administrator, operator or auditor") @Parameter(names = "--role", absentValue = "") String role,
            @Descriptor(Passwords.STDIN) @Parameter(names = "--password-stdin", presentValue = "true", absentValue = "false") boolean stdin,
            @Descriptor(Passwords.FILE) @Parameter(names = "--password-file", absentValue = "") Path file,
            @Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(NAME) String name, @Descriptor(GROUPS) String[] group) {
        String tried = "add the user " + name;
        boolean first = users.list().isEmpty();
        if (role.isEmpty() && !first) {
            throw new BartizanException(tried, "it is not said what for", "Add --role administrator, operator or auditor");
        }
        Role wanted = role.isEmpty() ? Role.ADMINISTRATOR : role(tried, role);
        Scope scope = groups.scope(tried, List.of(group));
        char[] password = new Passwords(session, tried, stdin, file).fresh(name);
        try {
            User added = users.add(name, wanted, scope, password);
            if (first) {
                Seat.current().ifPresent(seat -> seat.login(name, password));
            }
            Report report = facts(added).json(json);
            return first ? report.note(added.name()
                    + " is the first user and may do everything. From now on everybody has to log in, in the"
                    + " workbench and in the shell; this session is logged in as " + added.name() + ".") : report;
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Role role(String tried, String text) {
        try {
            return Role.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BartizanException(tried, "there is no role " + text, "The roles are administrator, operator and auditor", e);
        }
    }

    /** Lists users. */
    @Descriptor("Lists the users and what each may do where.")
    public Report list(@Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json) {
        Report report = Report.table(users.list(), Column.text("name", "NAME", User::name), Column.text("role", "ROLE", User::role),
                Column.text("scope", "WHERE", user -> groups.text(user.scope())), Column.text("locked", "LOCKED", User::locked),
                Column.text("lastLogin", "LAST LOGIN", User::lastLogin)).json(json);
        return users.list().isEmpty() ? report.note("There are no users, so everybody may do everything. user:add NAME adds the first.")
                : report;
    }

    /** Shows a user. */
    @Descriptor("Shows what is known of a user.")
    public Report show(@Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(NAME) String name) {
        return facts(users.find(name).orElseThrow(() -> new BartizanException("show the user " + name, "there is no such user",
                "See user:list"))).json(json);
    }

    private Report facts(User user) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", user.name());
        facts.put("role", user.role());
        facts.put("scope", groups.text(user.scope()));
        facts.put("locked", user.locked());
        facts.put("created", user.created());
        facts.put("passwordSet", user.passwordSet());
        facts.put("lastLogin", user.lastLogin());
        facts.put("wrongPasswords", user.failures());
        return Report.facts(facts);
    }

    /** Changes what a user may do. */
    @Descriptor("Gives a user another role, in some server groups or in the whole organisation.")
    @Examples({"user:role carl operator Boston \"New York\"", "user:role carl administrator  # of the whole organisation"})
    public Report role(@Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(NAME) String name, @Descriptor("administrator, operator or auditor") String role,
            @Descriptor(GROUPS) String[] group) {
        String tried = "change the user " + name;
        return facts(users.change(name, role(tried, role), groups.scope(tried, List.of(group)))).json(json);
    }

    /** Locks a user out. */
    @Descriptor("Locks a user out at once, sessions that are open included.")
    public Report lock(@Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(NAME) String name) {
        return facts(users.lock(name, true)).json(json);
    }

    /** Lets a user in again. */
    @Descriptor("Lets a locked user in again, and forgets wrong passwords.")
    public Report unlock(@Descriptor(JSON) @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor(NAME) String name) {
        return facts(users.lock(name, false)).json(json);
    }

    /** Removes a user. */
    @Descriptor("Removes a user. The change log keeps the name.")
    public String remove(@Descriptor(NAME) String name) {
        users.remove(name);
        return "Removed the user " + name + ".";
    }
}

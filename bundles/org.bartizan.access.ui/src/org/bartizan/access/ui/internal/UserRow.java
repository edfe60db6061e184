// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;
import org.bartizan.api.access.Users;
import org.bartizan.fleet.Fleet;
import org.eclipse.osgi.util.NLS;

/**
 * A user with the names of what the scope means.
 *
 * @param where the server groups by name, or that it is everything
 */
record UserRow(User user, String where) {

    /** Reads all of them; waits for the fleet, so not on the UI thread. */
    static List<UserRow> all(Users users, Fleet fleet) {
        Map<String, String> names = groups(fleet);
        return users.list().stream().map(user -> new UserRow(user, where(user.scope(), names))).toList();
    }

    /** The server groups: name by id. */
    static Map<String, String> groups(Fleet fleet) {
        return fleet == null || !fleet.exists() ? Map.of()
                : fleet.read(organization -> organization.getServerGroups().stream().collect(Collectors.toMap(group -> group.getId(),
                        group -> String.valueOf(group.getName()))));
    }

    private static String where(Scope scope, Map<String, String> names) {
        return scope.whole() ? Messages.Where_whole
                : scope.groups().stream().map(id -> names.getOrDefault(id, Messages.Where_gone)).sorted().collect(Collectors.joining(", "));
    }

    String name() {
        return user.name();
    }

    String role() {
        return label(user.role());
    }

    static String label(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Messages.Role_administrator;
            case OPERATOR -> Messages.Role_operator;
            case AUDITOR -> Messages.Role_auditor;
        };
    }

    String state() {
        if (user.locked()) {
            return Messages.State_locked;
        }
        if (user.failures() > 0) {
            return user.failures() == 1 ? Messages.State_waiting_one : NLS.bind(Messages.State_waiting, user.failures());
        }
        return user.lastLogin() == null ? Messages.State_never : Messages.State_active;
    }
}

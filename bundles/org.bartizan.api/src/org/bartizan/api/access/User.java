// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

import java.time.Instant;

/**
 * A user of the data directory, without secrets.
 *
 * @param name what the user logs in with; capital and small letters count as the same
 * @param role what the user is for
 * @param scope where
 * @param locked whether an administrator has locked the user out
 * @param created when the user was added
 * @param passwordSet when the password was set last
 * @param lastLogin null when the user has never logged in
 * @param failures how many wrong passwords there were since the last right one
 */
public record User(String name, Role role, Scope scope, boolean locked, Instant created, Instant passwordSet, Instant lastLogin,
        int failures) {

    /** Whether the user has a right at a place, unless locked. */
    public boolean may(Need need) {
        return !locked && role.has(need.right()) && scope.covers(need.place());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.List;

/**
 * What a principal may do in the end: what the entries for it and for everybody allow, less what those before them deny. What it gets from other groups
 * that it is in does not count, for who is in a group only the computer knows.
 *
 * @param principal whom it is about
 * @param rights the rights for people, as in {@link AccessEntry#rights}
 * @param risky whether there is a right to change among them and the principal is not trusted
 */
public record EffectiveRights(Principal principal, List<String> rights, boolean risky) {

    /** Copies the rights. */
    public EffectiveRights {
        rights = List.copyOf(rights);
    }
}

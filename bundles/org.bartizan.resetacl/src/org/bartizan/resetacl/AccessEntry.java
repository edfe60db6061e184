// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl;

import java.util.List;

/**
 * One entry of an access list, in the order of the list.
 *
 * @param kind what the entry does
 * @param principal whom it is about
 * @param rights the rights for people, such as {@code set values}; what one cannot name is a number in hexadecimal
 * @param inherited whether it came from the object above
 * @param inheritOnly whether it is for objects below only and says nothing about this one
 * @param risky whether applying takes rights away from it
 */
public record AccessEntry(Kind kind, Principal principal, List<String> rights, boolean inherited, boolean inheritOnly, boolean risky) {

    /** What an entry does. */
    public enum Kind {
        /** It gives rights. */
        ALLOW,
        /** It takes rights away. */
        DENY,
        /** Neither: it audits, labels, or is of a type that Bartizan does not know; it is kept as it is. */
        OTHER
    }

    /** Copies the rights. */
    public AccessEntry {
        rights = List.copyOf(rights);
    }
}

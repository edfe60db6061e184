// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.WellKnown;

/**
 * The rule: every entry that allows and counts here loses its rights to change unless its principal is trusted, and goes altogether when nothing is
 * left of it. All else stays as it is and where it is: owner, group, entries that deny, entries for what is below only, entries of unknown types. As
 * the list must not take the rights over from above again, it is protected, and entries that came from above become its own.
 */
final class KeyRestriction {

    private KeyRestriction() {
    }

    /** Whether an entry loses rights. */
    static boolean risky(Ace entry) {
        return entry.allows() && !entry.has(Ace.INHERIT_ONLY) && entry.sid().isPresent() && !Principals.trusted(entry.sid().get())
                && KeyRights.changes(entry.mask());
    }

    /** What a descriptor becomes; empty when it is safe. */
    static Optional<SecurityDescriptor> of(SecurityDescriptor before) {
        if (before.dacl().isEmpty()) {
            return Optional.of(protect(before, closed()));
        }
        Acl list = before.dacl().get();
        if (list.entries().stream().noneMatch(KeyRestriction::risky)) {
            return Optional.empty();
        }
        List<Ace> entries = new ArrayList<>();
        for (Ace entry : list.entries()) {
            Ace kept = risky(entry) ? entry.withMask(AccessMask.ofKey(entry.mask()) & ~KeyRights.CHANGE) : entry;
            if (kept == entry || kept.mask() != 0) {
                entries.add(kept.withFlags(kept.flags() & ~Ace.INHERITED));
            }
        }
        return Optional.of(protect(before, list.with(entries)));
    }

    private static SecurityDescriptor protect(SecurityDescriptor before, Acl list) {
        return before.with().dacl(list).set(SecurityDescriptor.DACL_PROTECTED).clear(SecurityDescriptor.DACL_AUTO_INHERIT_REQUIRED
                | SecurityDescriptor.DACL_DEFAULTED).build();
    }

    /** For a key that has no list, so that everybody may do everything. */
    private static Acl closed() {
        return Acl.of(Ace.allow(Ace.CONTAINER_INHERIT, AccessMask.KEY_ALL_ACCESS, WellKnown.ADMINISTRATORS.sid()), Ace.allow(
                Ace.CONTAINER_INHERIT, AccessMask.KEY_ALL_ACCESS, WellKnown.SYSTEM.sid()), Ace.allow(Ace.CONTAINER_INHERIT,
                        AccessMask.KEY_READ, WellKnown.EVERYONE.sid()));
    }

    /** Whether two descriptors allow the same by the same entries; a computer may lay them out anew and replace generic rights. */
    static boolean same(SecurityDescriptor one, SecurityDescriptor other) {
        return one.owner().equals(other.owner()) && one.group().equals(other.group())
                && one.has(SecurityDescriptor.DACL_PROTECTED) == other.has(SecurityDescriptor.DACL_PROTECTED)
                && one.dacl().map(KeyRestriction::plain).equals(other.dacl().map(KeyRestriction::plain));
    }

    private static List<Ace> plain(Acl list) {
        return list.entries().stream().map(entry -> entry.understood() && !entry.has(Ace.INHERIT_ONLY) ? entry.withMask(AccessMask.ofKey(
                entry
                        .mask())) : entry).toList();
    }
}

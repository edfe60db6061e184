// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.Sid;
import org.bartizan.msrpc.descriptor.WellKnown;
import org.bartizan.resetacl.AccessEntry;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.EffectiveRights;
import org.bartizan.resetacl.Principal;
import org.bartizan.resetacl.Risk;

/** What a security descriptor means, for people. */
record KeyDescription(SecurityDescriptor descriptor) {

    AccessList list() {
        List<Ace> entries = descriptor.dacl().map(Acl::entries).orElse(List.of());
        boolean everybody = descriptor.dacl().isEmpty();
        return new AccessList(descriptor.owner().map(Principals::principal).orElse(null), descriptor.group().map(Principals::principal)
                .orElse(null), everybody, descriptor.has(SecurityDescriptor.DACL_PROTECTED), entries.stream().map(KeyDescription::entry)
                        .toList(), everybody ? forEverybody() : effective(entries), risk(entries), descriptor.toSddl());
    }

    private static List<EffectiveRights> forEverybody() {
        return List.of(new EffectiveRights(Principals.principal(WellKnown.EVERYONE.sid()), List.of("full control"), true));
    }

    private static AccessEntry entry(Ace entry) {
        AccessEntry.Kind kind = entry.allows() ? AccessEntry.Kind.ALLOW : entry.denies() ? AccessEntry.Kind.DENY : AccessEntry.Kind.OTHER;
        Principal principal = entry.sid().map(Principals::principal).orElseGet(() -> new Principal("", "entry of type " + entry.type(),
                false));
        return new AccessEntry(kind, principal, KeyRights.names(entry.mask()), entry.has(Ace.INHERITED), entry.has(Ace.INHERIT_ONLY),
                KeyRestriction.risky(entry));
    }

    private Risk risk(List<Ace> entries) {
        Risk worst = descriptor.dacl().isEmpty() ? Risk.EVERYBODY
                : descriptor.owner().filter(owner -> !Principals.trustedOwner(owner)).isPresent() ? Risk.LATENT : Risk.SAFE;
        for (Ace entry : entries) {
            boolean later = entry.allows() && entry.has(Ace.INHERIT_ONLY) && !Principals.trusted(entry.sid().orElseThrow())
                    && KeyRights.changes(entry.mask());
            Risk risk = KeyRestriction.risky(entry) ? Principals.risk(entry.sid().orElseThrow()) : later ? Risk.LATENT : Risk.SAFE;
            worst = risk.compareTo(worst) > 0 ? risk : worst;
        }
        return worst;
    }

    private static List<EffectiveRights> effective(List<Ace> entries) {
        Set<Sid> principals = new LinkedHashSet<>();
        entries.stream().filter(entry -> entry.allows() || entry.denies()).forEach(entry -> entry.sid().ifPresent(principals::add));
        List<EffectiveRights> effective = new ArrayList<>();
        for (Sid principal : principals) {
            int mask = mask(entries, principal);
            effective.add(new EffectiveRights(Principals.principal(principal), KeyRights.names(mask), KeyRights.changes(mask) && !Principals
                    .trusted(principal)));
        }
        effective.sort(Comparator.comparing(EffectiveRights::risky).reversed());
        return effective;
    }

    /** In the order of the list; a condition is taken to hold where it allows and not to hold where it denies. */
    private static int mask(List<Ace> entries, Sid principal) {
        int allowed = 0;
        int denied = 0;
        for (Ace entry : entries) {
            boolean about = entry.sid().filter(sid -> sid.equals(principal) || sid.equals(WellKnown.EVERYONE.sid())).isPresent();
            if (about && !entry.has(Ace.INHERIT_ONLY)) {
                int mask = AccessMask.ofKey(entry.mask());
                allowed |= entry.allows() ? mask & ~denied : 0;
                denied |= entry.type() == Ace.DENY ? mask & ~allowed : 0;
            }
        }
        return allowed;
    }
}

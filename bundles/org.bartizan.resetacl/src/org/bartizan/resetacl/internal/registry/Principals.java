// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.Set;

import org.bartizan.msrpc.descriptor.Sid;
import org.bartizan.msrpc.descriptor.WellKnown;
import org.bartizan.resetacl.Principal;
import org.bartizan.resetacl.Risk;

/** Who is trusted, and how many people a principal stands for. */
final class Principals {

    private static final Set<Sid> OWNERS = Set.of(WellKnown.CREATOR_OWNER.sid(), WellKnown.CREATOR_GROUP.sid(), WellKnown.OWNER_RIGHTS
            .sid(),
            // Creator Owner Server and Creator Group Server
            Sid.of("S-1-3-2"), Sid.of("S-1-3-3"));
    private static final Set<Sid> ADMINISTRATORS = Set.of(WellKnown.ADMINISTRATORS.sid(), WellKnown.SYSTEM.sid(),
            WellKnown.TRUSTED_INSTALLER
                    .sid());
    private static final Set<Sid> EVERYBODY = Set.of(WellKnown.EVERYONE.sid(), WellKnown.ANONYMOUS.sid(), WellKnown.GUESTS.sid());
    private static final Set<Sid> USERS = Set.of(WellKnown.USERS.sid(), WellKnown.AUTHENTICATED_USERS.sid(), WellKnown.INTERACTIVE.sid(),
            WellKnown.NETWORK.sid(), WellKnown.LOCAL.sid());
    private static final String ACCOUNT_DOMAIN = "S-1-5-21-";
    private static final int DOMAIN_USERS = 513;
    private static final Set<Long> ADMINISTRATIVE_ACCOUNTS = Set.of(500L, 512L, 519L);

    private Principals() {
    }

    /** Whether a principal may keep its rights to change. */
    static boolean trusted(Sid sid) {
        return ADMINISTRATORS.contains(sid) || OWNERS.contains(sid);
    }

    /** Whether it is no risk that this one owns a key; an owner can always give himself rights. */
    static boolean trustedOwner(Sid sid) {
        return ADMINISTRATORS.contains(sid) || sid.toString().startsWith(ACCOUNT_DOMAIN) && ADMINISTRATIVE_ACCOUNTS.contains(sid
                .relativeId());
    }

    /** How bad it is when this one may change a key. */
    static Risk risk(Sid sid) {
        if (EVERYBODY.contains(sid)) {
            return Risk.EVERYBODY;
        }
        boolean users = USERS.contains(sid) || sid.toString().startsWith(ACCOUNT_DOMAIN) && sid.relativeId() == DOMAIN_USERS;
        return users ? Risk.USERS : Risk.ACCOUNTS;
    }

    static Principal principal(Sid sid) {
        return new Principal(sid.toString(), WellKnown.of(sid).map(WellKnown::text).orElseGet(sid::toString), trusted(sid));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.resetacl.AccessEntry;
import org.bartizan.resetacl.AccessEntry.Kind;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.AuditedObject;
import org.bartizan.resetacl.EffectiveRights;
import org.bartizan.resetacl.Principal;
import org.bartizan.resetacl.Risk;

/** Access lists to look at. */
public final class Lists {

    public static final String ROOT = "HKLM\\SOFTWARE\\Vendor";

    private static final Principal ADMINISTRATORS = new Principal("S-1-5-32-544", "Administrators", true);
    private static final Principal USERS = new Principal("S-1-5-32-545", "Users", false);
    private static final Principal EVERYONE = new Principal("S-1-1-0", "Everyone", false);
    private static final List<String> ALL = List.of("full control");

    private Lists() {
    }

    /** Administrators may change it, users read it. */
    public static AccessList safe() {
        return list(Risk.SAFE, true, entry(ADMINISTRATORS, false, ALL), entry(USERS, false, List.of("read")));
    }

    /** Users may change values and subkeys. */
    public static AccessList open() {
        return list(Risk.USERS, false, entry(ADMINISTRATORS, false, ALL), entry(USERS, true, List.of("read", "set values",
                "create subkeys")));
    }

    /** There is no list at all. */
    public static AccessList everybody() {
        return new AccessList(ADMINISTRATORS, ADMINISTRATORS, true, false, List.of(), List.of(new EffectiveRights(EVERYONE, ALL, true)),
                Risk.EVERYBODY, "O:BAG:BAD:NO_ACCESS_CONTROL");
    }

    private static AccessEntry entry(Principal who, boolean risky, List<String> rights) {
        return new AccessEntry(Kind.ALLOW, who, rights, risky, false, risky);
    }

    private static AccessList list(Risk risk, boolean closed, AccessEntry... entries) {
        List<AccessEntry> all = List.of(entries);
        return new AccessList(ADMINISTRATORS, ADMINISTRATORS, false, closed, all, all.stream().map(each -> new EffectiveRights(each
                .principal(), each.rights(), each.risky())).toList(), risk, "O:BAG:BAD:" + (closed ? "P" : "") + "(" + risk.name() + ")");
    }

    /** A root that is safe, and below it so many open keys; one of them, called NULL, to everybody; the worst first. */
    public static List<AuditedObject> keys(int open) {
        List<AuditedObject> keys = new ArrayList<>();
        keys.add(new AuditedObject(ROOT + "\\NULL", everybody()));
        for (int i = 1; i < open; i++) {
            keys.add(new AuditedObject(ROOT + "\\Key" + i, open()));
        }
        keys.add(new AuditedObject(ROOT, safe()));
        return keys;
    }
}

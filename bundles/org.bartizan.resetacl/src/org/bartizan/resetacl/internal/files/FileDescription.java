// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.resetacl.AccessEntry;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.EffectiveRights;
import org.bartizan.resetacl.Principal;
import org.bartizan.resetacl.Risk;
import org.bartizan.resetacl.provider.AccessException;

/** What the rights of a file mean, for people. */
record FileDescription(FileAccess file, Accounts accounts) {

    AccessList list() throws AccessException {
        PosixAcl acl = file.acl();
        List<AccessEntry> entries = new ArrayList<>();
        List<EffectiveRights> effective = new ArrayList<>();
        Risk risk = file.owner() == 0 ? Risk.SAFE : Risk.LATENT;
        for (AclEntry entry : acl.entries()) {
            if (entry.tag() != AclEntry.MASK) {
                int rights = acl.effective(entry);
                boolean risky = file.untrusted(entry) && (rights & AclEntry.WRITE) != 0;
                entries.add(entry(entry, false, risky));
                effective.add(new EffectiveRights(principal(entry), rights(rights), risky));
                risk = risky ? worse(risk, entry.tag() == AclEntry.OTHER ? Risk.EVERYBODY : Risk.ACCOUNTS) : risk;
            }
        }
        if (file.inherited() != null) {
            for (AclEntry entry : PosixAcl.parse(file.inherited()).entries()) {
                if (entry.tag() != AclEntry.MASK) {
                    entries.add(entry(entry, true, false));
                    risk = file.untrusted(entry) && (entry.rights() & AclEntry.WRITE) != 0 ? worse(risk, Risk.LATENT) : risk;
                }
            }
        }
        effective.sort(Comparator.comparing(EffectiveRights::risky).reversed());
        return new AccessList(accounts.user(file.owner()), accounts.group(file.group()), false, true, entries, effective, risk, text());
    }

    private static Risk worse(Risk one, Risk other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private AccessEntry entry(AclEntry entry, boolean inheritOnly, boolean risky) {
        return new AccessEntry(AccessEntry.Kind.ALLOW, principal(entry), rights(entry.rights()), false, inheritOnly, risky);
    }

    private Principal principal(AclEntry entry) {
        return switch (entry.tag()) {
            case AclEntry.OWNER -> accounts.user(file.owner());
            case AclEntry.USER -> accounts.user(entry.id());
            case AclEntry.OWNING_GROUP -> accounts.group(file.group());
            case AclEntry.GROUP -> accounts.group(entry.id());
            default -> new Principal("other", "Everyone", false);
        };
    }

    private List<String> rights(int rights) {
        List<String> names = new ArrayList<>();
        if ((rights & 4) != 0) {
            names.add("read");
        }
        if ((rights & AclEntry.WRITE) != 0) {
            names.add(file.directory() ? "create and remove files" : "write");
        }
        if ((rights & 1) != 0) {
            names.add(file.directory() ? "enter" : "run");
        }
        return names;
    }

    private String text() throws AccessException {
        String special = (file.mode() & 07000) == 0 ? "" : ",mode:" + Integer.toOctalString(file.mode());
        String inherited = file.inherited() == null ? "" : "," + text(PosixAcl.parse(file.inherited()), "default:");
        return "owner:" + name(accounts.user(file.owner())) + ",group:" + name(accounts.group(file.group())) + special + ","
                + text(file.acl(), "") + inherited;
    }

    private static String name(Principal principal) {
        return principal.name().substring(principal.name().lastIndexOf(' ') + 1);
    }

    private String text(PosixAcl acl, String before) {
        return acl.entries().stream().map(entry -> before + switch (entry.tag()) {
            case AclEntry.OWNER -> "user:";
            case AclEntry.USER -> "user:" + name(accounts.user(entry.id()));
            case AclEntry.OWNING_GROUP -> "group:";
            case AclEntry.GROUP -> "group:" + name(accounts.group(entry.id()));
            case AclEntry.MASK -> "mask:";
            case AclEntry.OTHER -> "other:";
            default -> "tag " + entry.tag() + ":";
        } + ":" + letters(entry.rights())).collect(Collectors.joining(","));
    }

    private static String letters(int rights) {
        return ((rights & 4) != 0 ? "r" : "-") + ((rights & 2) != 0 ? "w" : "-") + ((rights & 1) != 0 ? "x" : "-");
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Principals that are the same on every computer (MS-DTYP 2.4.2.4), with their SDDL abbreviation (2.5.1.1) and the name people know. */
public enum WellKnown {
    NULL("S-1-0-0", "", "Nobody"),
    EVERYONE("S-1-1-0", "WD", "Everyone"),
    LOCAL("S-1-2-0", "", "Local"),
    CREATOR_OWNER("S-1-3-0", "CO", "Creator Owner"),
    CREATOR_GROUP("S-1-3-1", "CG", "Creator Group"),
    OWNER_RIGHTS("S-1-3-4", "OW", "Owner Rights"),
    DIALUP("S-1-5-1", "", "Dialup"),
    NETWORK("S-1-5-2", "NU", "Network"),
    BATCH("S-1-5-3", "", "Batch"),
    INTERACTIVE("S-1-5-4", "IU", "Interactive"),
    SERVICE("S-1-5-6", "SU", "Service"),
    ANONYMOUS("S-1-5-7", "AN", "Anonymous"),
    SELF("S-1-5-10", "PS", "Self"),
    AUTHENTICATED_USERS("S-1-5-11", "AU", "Authenticated Users"),
    RESTRICTED("S-1-5-12", "RC", "Restricted"),
    REMOTE_INTERACTIVE("S-1-5-14", "", "Remote Interactive"),
    SYSTEM("S-1-5-18", "SY", "SYSTEM"),
    LOCAL_SERVICE("S-1-5-19", "LS", "Local Service"),
    NETWORK_SERVICE("S-1-5-20", "NS", "Network Service"),
    ADMINISTRATORS("S-1-5-32-544", "BA", "Administrators"),
    USERS("S-1-5-32-545", "BU", "Users"),
    GUESTS("S-1-5-32-546", "BG", "Guests"),
    POWER_USERS("S-1-5-32-547", "PU", "Power Users"),
    ACCOUNT_OPERATORS("S-1-5-32-548", "AO", "Account Operators"),
    SERVER_OPERATORS("S-1-5-32-549", "SO", "Server Operators"),
    PRINT_OPERATORS("S-1-5-32-550", "PO", "Print Operators"),
    BACKUP_OPERATORS("S-1-5-32-551", "BO", "Backup Operators"),
    REPLICATOR("S-1-5-32-552", "RE", "Replicator"),
    REMOTE_DESKTOP_USERS("S-1-5-32-555", "RD", "Remote Desktop Users"),
    NETWORK_CONFIGURATION_OPERATORS("S-1-5-32-556", "NO", "Network Configuration Operators"),
    PERFORMANCE_LOG_USERS("S-1-5-32-559", "", "Performance Log Users"),
    EVENT_LOG_READERS("S-1-5-32-573", "", "Event Log Readers"),
    TRUSTED_INSTALLER("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464", "", "TrustedInstaller"),
    ALL_APPLICATION_PACKAGES("S-1-15-2-1", "", "All Application Packages");

    private static final Map<Sid, WellKnown> BY_SID = Arrays.stream(values()).collect(Collectors.toMap(WellKnown::sid, Function
            .identity()));

    private final Sid sid;
    private final String abbreviation;
    private final String text;

    WellKnown(String sid, String abbreviation, String text) {
        this.sid = Sid.of(sid);
        this.abbreviation = abbreviation;
        this.text = text;
    }

    /** Which of them a SID is, if any. */
    public static Optional<WellKnown> of(Sid sid) {
        return Optional.ofNullable(BY_SID.get(sid));
    }

    /** The identifier. */
    public Sid sid() {
        return sid;
    }

    /** The two letters that stand for it in SDDL; empty when readers of SDDL do not agree on any. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The English name that Windows shows, without the domain. */
    public String text() {
        return text;
    }
}

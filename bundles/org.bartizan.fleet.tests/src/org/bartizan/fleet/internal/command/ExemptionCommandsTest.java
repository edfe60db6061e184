// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.model.Client;
import org.junit.jupiter.api.Test;

class ExemptionCommandsTest extends PolicyCase {

    private static final String THREADS = "scanOptions.threads";

    private Report exempt(String setting, String value, String until, String... client) {
        return exemptions.exempt("Tests", until, false, false, false, List.of(client), setting, value);
    }

    private String refusal(String setting, String value, String until, String... client) {
        return assertThrows(BartizanException.class, () -> exempt(setting, value, until, client)).getMessage();
    }

    private List<List<Object>> listed(boolean expired) {
        return rows(exemptions.exemptions(expired, true), "path", "settings", "reason", "expired");
    }

    /** Lets the exemption of the client end now. */
    private void expire() {
        fleet.execute("Let it expire", "tester", organization -> {
            Client client = new Finder(organization, "expire").one(Kind.CLIENT, CLIENT);
            client.getPolicy().setExpires(Instant.now().minusSeconds(1));
        });
    }

    @Test
    void givesAFewComputersAValueOfTheirOwnInOneStep() {
        Report report = exempt(DENY, "no", "14d", CLIENT, "pc-0002", "pc-021?");
        assertEquals("Exempt 3 clients from autoProtect.denyAccess: no", report.facts().get("done"));
        assertEquals(List.of("no", CLIENT, ""), holds(CLIENT, DENY));
        assertEquals(12, listed(false).size());
        assertEquals("[Office/Workstations/pc-0001, {autoProtect.denyAccess=no}, Tests, false]", listed(false).getFirst().toString());
        assertEquals("There are no exemptions.", exemptions.exemptions(true, false).notes().getFirst().replace("No exemption has expired.",
                "There are no exemptions."));
        Object left = column(exemptions.exemptions(false, false), "left").getFirst();
        assertTrue(Duration.ofDays(13).compareTo((Duration) left) < 0, left.toString());
    }

    @Test
    void doesNotCountAnyMoreWhenItHasExpiredAndIsReported() {
        exempt(DENY, "no", "14d", CLIENT);
        expire();
        assertEquals(List.of("yes", "default", ""), holds(CLIENT, DENY));
        assertEquals("pc-0001: no (expired)", lost(CLIENT, DENY));
        assertEquals(List.of("expired"), column(policies.show(false, CLIENT), "noEffect"));
        assertEquals(1, listed(true).size());
        String warning = "1 exemption has expired and no effect any more; see policy:exemptions --expired.";
        assertEquals(List.of("The organization is valid.", "Warning: " + warning), org.validate(false).notes());
        assertEquals(0, org.validate(false).failures());
        assertEquals(List.of(warning), org.show(false).facts().get("warnings"));
        assertTrue(assertThrows(BartizanException.class, () -> set(CLIENT, DENY, "no")).getMessage().contains("expired at"));
    }

    @Test
    void isRenewedInOneStepAndRemovedLikeAnySetting() {
        exempt(DENY, "no", "14d", CLIENT);
        exempt(THREADS, "2", "2099-01-01", "pc-0002");
        expire();
        Report report = exempt(THREADS, "3", "14d", CLIENT);
        assertTrue(report.notes().contains("1 exemption that had expired gave way."), report.notes().toString());
        assertEquals(List.of("yes", "default", ""), holds(CLIENT, DENY));
        assertEquals(List.of("3 threads", CLIENT, ""), holds(CLIENT, THREADS));
        unset(CLIENT, "*");
        assertEquals(1, listed(false).size());
    }

    @Test
    void severalSettingsOfAClientEndTogether() {
        exempt(DENY, "no", "2099-01-01", CLIENT);
        exemptions.exempt("Slow", "2099-01-01", false, false, false, List.of(CLIENT), THREADS, "1");
        assertEquals("[Office/Workstations/pc-0001, {autoProtect.denyAccess=no, scanOptions.threads=1 threads}, Tests; Slow, false]",
                listed(
                        false).getFirst().toString());
        assertTrue(refusal(THREADS, "2", "2098-01-01", CLIENT).contains("all of its exemptions end together"));
    }

    @Test
    void neverEndsSettingsThatAreMeantToStay() {
        set(CLIENT, THREADS, "4");
        assertTrue(refusal(DENY, "no", "14d", CLIENT).contains("settings of its own that do not expire (scanOptions.threads)"));
        assertTrue(refusal(THREADS, "5", "14d", CLIENT).contains("do not expire"));
        assertEquals(List.of("4 threads", CLIENT, ""), holds(CLIENT, THREADS));
    }

    @Test
    void isRefusedBelowALockForAllOrNone() {
        edits.set(true, false, false, false, "Office/Workstations", DENY, "yes");
        String other = "pc-0240";
        assertTrue(refusal(DENY, "no", "14d", other, CLIENT).contains(
                "Cannot exempt Office/Workstations/pc-0001 from autoProtect.denyAccess:"
                        + " autoProtect.denyAccess is locked at Office/Workstations"));
        assertEquals(0, listed(false).size());
    }

    @Test
    void needsAReasonAndADateToCome() {
        assertTrue(refusal(DENY, "no", "yesterday", CLIENT).contains("“yesterday” is not a date"));
        assertTrue(refusal(DENY, "no", "2020-01-01", CLIENT).contains("expired already"));
        assertTrue(refusal(DENY, "no", "2020-01-01T10:00:00Z", CLIENT).contains("expired already"));
        assertTrue(refusal(DENY, "no", "99999999999d", CLIENT).contains("is not a date"));
        assertTrue(refusal(DENY, "no", "", CLIENT).contains("--until is missing"));
        assertTrue(assertThrows(BartizanException.class,
                () -> exemptions.exempt("", "14d", false, false, false, List.of(CLIENT), DENY, "no")).getMessage().contains("--reason is"));
    }

    @Test
    void canBeTried() {
        Report report = exemptions.exempt("Tests", "14d", true, false, false, List.of(CLIENT, "pc-0002"), DENY, "no");
        assertEquals(List.of(List.of("setting", DENY, "yes", "no", 2)), rows(report, "what", "subject", "from", "to", "count"));
        assertEquals(0, listed(false).size());
    }
}

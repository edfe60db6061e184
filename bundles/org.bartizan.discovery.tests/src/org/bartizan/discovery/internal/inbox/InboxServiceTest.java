// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.inbox;

import static org.bartizan.discovery.internal.Lab.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Outcome;
import org.bartizan.api.access.Guard;
import org.bartizan.api.observed.Observation;
import org.bartizan.discovery.InboxEntry;
import org.bartizan.discovery.Target;
import org.bartizan.discovery.internal.Lab;
import org.bartizan.discovery.internal.run.KnownComputers;
import org.bartizan.model.Computer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxServiceTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path directory;
    private Lab lab;
    private final Lab.Observed observed = new Lab.Observed();
    private InboxService inbox;
    private Instant now = NOON;

    @BeforeEach
    void begin() {
        lab = new Lab(directory);
        inbox = open();
    }

    private InboxService open() {
        return new InboxService(lab, Guard.OPEN, lab.fleet(), observed, () -> now);
    }

    @AfterEach
    void end() {
        inbox.close();
        lab.close();
    }

    private void reopen() {
        inbox.close();
        inbox = open();
    }

    private List<String> names(boolean ignored) {
        return inbox.list(ignored).stream().map(InboxEntry::name).toList();
    }

    private static String reason(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).reason();
    }

    @Test
    void keepsWhatWasFoundAndWhen() {
        assertEquals(2, inbox.take(List.of(found("pc-b", "10.0.0.2", false), found("PC-A", "10.0.0.1", false), found("known", "10.0.0.3",
                true))));
        now = NOON.plusSeconds(60);
        assertEquals(0, inbox.take(List.of(found("PC-B", "10.0.0.9", false))));
        reopen();
        assertEquals(List.of("PC-A", "pc-b"), names(false));
        InboxEntry entry = inbox.find("10.0.0.9").orElseThrow();
        assertEquals(List.of("pc-b", NOON, now), List.of(entry.name(), entry.firstSeen(), entry.lastSeen()));
    }

    @Test
    void forgetsComputersThatBecameKnown() {
        inbox.take(List.of(found("PC-A", "10.0.0.1", false)));
        inbox.take(List.of(found("pc-a", "10.0.0.1", true)));
        reopen();
        assertEquals(List.of(), names(true));
    }

    @Test
    void approvesIntoAClientGroupInOneChange() {
        inbox.take(List.of(found("NEW-1", "10.99.0.1", false), found("NEW-2", "10.99.0.2", false), found("NEW-3", "10.99.0.3", false)));
        long before = lab.fleet().log(1).getFirst().number();
        List<Outcome<String>> outcomes = inbox.approve(List.of("new-1", "10.99.0.2"), new Target.AsClient(lab.clientGroup()), "alice");
        assertTrue(outcomes.stream().allMatch(Outcome.Done.class::isInstance), outcomes.toString());
        assertEquals(before + 1, lab.fleet().log(1).getFirst().number());
        assertEquals("alice", lab.fleet().log(1).getFirst().author());
        assertTrue(lab.clientsOfFirstGroup().containsAll(List.of("NEW-1", "NEW-2")));
        reopen();
        assertEquals(List.of("NEW-3"), names(true));
        lab.fleet().undo("alice");
        assertTrue(lab.clientsOfFirstGroup().stream().noneMatch(name -> name.startsWith("NEW-")));
    }

    @Test
    void keepsWhatAnApprovedComputerAnsweredAsObserved() {
        inbox.take(List.of(found("NEW-1", "10.99.0.1", false)));
        now = NOON.plusSeconds(60);
        var done = assertInstanceOf(Outcome.Done.class,
                inbox.approve(List.of("NEW-1"), new Target.AsClient(lab.clientGroup()), "alice").getFirst());
        var seen = observed.of((String) done.result());
        assertEquals("10.99.0.1", seen.get(Observation.ADDRESS).value());
        assertEquals(NOON, seen.get(Observation.ADDRESS).at());
        assertEquals("Bartizan 0.1.0", seen.get(Observation.PRODUCT).value());
    }

    @Test
    void approvesIntoAServerGroup() {
        inbox.take(List.of(found("SRV-NEW", "10.99.0.1", false)));
        var done = assertInstanceOf(Outcome.Done.class,
                inbox.approve(List.of("SRV-NEW"), new Target.AsServer(lab.serverGroup()), "alice").getFirst());
        lab.fleet().read(organization -> {
            Computer server = organization.getServerGroups().getFirst().getServers().getLast();
            assertEquals(List.of("SRV-NEW", done.result(), List.of("10.99.0.1")), List.of(server.getName(), server.getId(), server
                    .getAddresses()));
            return null;
        });
    }

    @Test
    void seesTheSiteFromTheAddress() {
        String subnet = lab.fleet().read(organization -> organization.getSites().getFirst().getSubnets().getFirst());
        String address = subnet.substring(0, subnet.lastIndexOf('.')) + ".77";
        inbox.take(List.of(found("AT-HOME", address, false)));
        inbox.approve(List.of("AT-HOME"), new Target.AsClient(lab.clientGroup()), "alice");
        assertEquals(lab.siteOf("AT-HOME"), lab.fleet().read(organization -> organization.getSites().getFirst().getName()));
    }

    @Test
    void saysForEachComputerWhyItWasNotApproved() {
        String existing = lab.clientsOfFirstGroup().getFirst();
        inbox.take(List.of(found(existing.toLowerCase(), "10.99.0.1", false), found("GOOD", "10.99.0.2", false)));
        List<Outcome<String>> outcomes = inbox.approve(List.of(existing, "nobody", "GOOD", "10.99.0.2"), new Target.AsClient(lab
                .clientGroup()), "alice");
        assertTrue(reason(outcomes.get(0)).contains("already"));
        assertTrue(reason(outcomes.get(1)).contains("no such computer"));
        assertInstanceOf(Outcome.Done.class, outcomes.get(2));
        assertTrue(reason(outcomes.get(3)).contains("twice"));
        assertEquals(1, names(true).size());
    }

    @Test
    void changesNothingWhenTheGroupIsGone() {
        inbox.take(List.of(found("GOOD", "10.99.0.2", false)));
        long before = lab.fleet().log(1).getFirst().number();
        assertTrue(reason(inbox.approve(List.of("GOOD"), new Target.AsClient("gone"), "alice").getFirst()).contains("group"));
        assertEquals(before, lab.fleet().log(1).getFirst().number());
        assertEquals(List.of("GOOD"), names(false));
    }

    @Test
    void needsAnOrganisationToApprove() {
        inbox.close();
        InboxService alone = new InboxService(lab, Guard.OPEN, null, null, InstantSource.system());
        alone.take(List.of(found("GOOD", "10.99.0.2", false)));
        assertThrows(BartizanException.class, () -> alone.approve(List.of("GOOD"), new Target.AsClient("any"), "alice"));
        assertEquals(1, alone.list(false).size());
        alone.close();
        inbox = open();
    }

    @Test
    void hidesAndShowsAgain() {
        inbox.take(List.of(found("PRINTER", "10.0.0.1", false), found("PC", "10.0.0.2", false)));
        assertInstanceOf(Outcome.Done.class, inbox.ignore(List.of("printer"), true).getFirst());
        assertInstanceOf(Outcome.Failed.class, inbox.ignore(List.of("nobody"), true).getFirst());
        assertEquals(0, inbox.take(List.of(found("PRINTER", "10.0.0.1", false))));
        reopen();
        assertEquals(List.of("PC"), names(false));
        assertEquals(List.of("PC", "PRINTER"), names(true));
        inbox.ignore(List.of("PRINTER"), false);
        assertEquals(List.of("PC", "PRINTER"), names(false));
    }

    @Test
    void rewritesItsJournalNowAndThen() {
        for (int round = 0; round < 8; round++) {
            inbox.take(IntStream.range(0, 400).mapToObj(i -> found("PC-" + i, "10.0.1.7", false)).toList());
        }
        assertTrue(directory.resolve("discovery/inbox.journal").toFile().length() < 400L * 100 * 5);
        reopen();
        assertEquals(400, names(true).size());
    }

    @Test
    void tellsListeners() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (AutoCloseable _ = inbox.onChange(told::countDown)) {
            inbox.take(List.of(found("PC", "10.0.0.2", false)));
            assertTrue(told.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void knowsTheComputersOfTheOrganisation() {
        KnownComputers known = lab.fleet().read(KnownComputers::of);
        Map<String, String> one = lab.fleet().read(organization -> {
            Computer computer = organization.getServerGroups().getFirst().getServers().getFirst();
            return Map.of("id", computer.getId(), "name", computer.getName());
        });
        assertEquals(one.get("id"), known.id(one.get("name").toLowerCase(), InetAddress.ofLiteral("203.0.113.9")).orElseThrow());
        assertTrue(known.id("nobody", InetAddress.ofLiteral("203.0.113.9")).isEmpty());
        InetAddress address = known.addresses(one.get("name")).getFirst();
        assertEquals(one.get("id"), known.id("renamed meanwhile", address).orElseThrow());
    }
}

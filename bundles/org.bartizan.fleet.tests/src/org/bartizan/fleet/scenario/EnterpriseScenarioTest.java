// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.model.Client;
import org.bartizan.model.ClientKind;
import org.bartizan.model.Computer;
import org.bartizan.model.DefinitionsSource;
import org.bartizan.model.DefinitionsUpdate;
import org.bartizan.model.ExpandedThreats;
import org.bartizan.model.Organization;
import org.bartizan.model.Platform;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.Site;
import org.bartizan.model.UserInteraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnterpriseScenarioTest {

    private static Organization organization;
    private static List<Client> clients;

    @BeforeAll
    static void create() {
        organization = Scenarios.create(Scenario.ENTERPRISE);
        clients = Counts.clients(organization);
    }

    @Test
    void has150OfficesOf20To3000People() {
        Map<Site, Integer> people = new HashMap<>();
        clients.forEach(client -> people.merge(client.getSite(), 1, Integer::sum));
        assertEquals(150, organization.getSites().size());
        assertEquals(150, people.size());
        assertEquals(20, people.values().stream().mapToInt(Integer::intValue).min().orElse(0));
        assertEquals(3000, people.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    @Test
    void has35000WorkstationsHalfOfThemOnWindowsNtOr2000() {
        assertEquals(35_000, clients.size());
        assertEquals(17_500, Counts.running(clients, "Windows NT") + Counts.running(clients, "Windows 2000"));
        assertEquals(17_500, Counts.running(clients, "Windows 98") + Counts.running(clients, "Windows Me") + Counts.running(clients,
                "Windows XP"));
        assertEquals(40, Counts.running(clients, "Windows XP 64-Bit"));
    }

    @Test
    void has2500Servers() {
        var servers = Counts.servers(organization);
        assertEquals(2500, servers.size());
        assertEquals(250, Counts.running(servers, "NetWare"));
        assertEquals(500, Counts.running(servers, "Windows NT"));
        assertEquals(1625, Counts.running(servers, "Windows 2000"));
        assertEquals(125, servers.stream().filter(server -> server.getPlatform() == Platform.UNIX).count());
    }

    @Test
    void salesIsInFourOfficesAndMayPutScansOffTwiceForThreeHours() {
        var sales = Counts.clientGroup(organization, "Corporate", "Sales");
        assertEquals(4, sales.getClients().stream().map(Computer::getSite).distinct().count());
        ScheduledScan scan = sales.getScheduledScans().getFirst();
        assertEquals(2, scan.getSnoozeCount());
        assertEquals(Duration.ofHours(3), scan.getSnoozeDuration());
        ScheduledScan replaced = Counts.serverGroup(organization, "Corporate").getScheduledScans().getLast();
        assertEquals(scan.getName(), replaced.getName());
        assertFalse(replaced.isLocked());
    }

    @Test
    void developmentIsInOneOfficeAndMaySwitchAutoProtectOff() {
        var development = Counts.clientGroup(organization, "Corporate", "Development");
        assertEquals(1, development.getClients().stream().map(Computer::getSite).distinct().count());
        assertTrue(Policies.section(development, UserInteraction.class).isMayDisableAutoProtect());
    }

    @Test
    void whoeverHasALaptopRoams() {
        assertTrue(clients.stream().filter(Client::isRoaming).count() > 3500);
        for (Client client : clients) {
            assertEquals(client.getKind() == ClientKind.LAPTOP, client.isRoaming(), client.getName());
        }
    }

    @Test
    void slowBranchesHaveAServerGroupOrAParentServerOrNone() {
        assertEquals(110, organization.getSites().stream().filter(site -> site.getLinkSpeed() == 56).count());
        assertEquals(9, organization.getServerGroups().size());
        assertEquals(50, Counts.clientGroup(organization, "Corporate", "Branches with a parent server").getGroups().size());
        var remote = Counts.clientGroup(organization, "Corporate", "Branches without a server");
        assertEquals(52, remote.getGroups().size());
        for (var group : Counts.clientGroup(organization, "Corporate", "Branches with a parent server").getGroups()) {
            assertSame(group.getClients().getFirst().getSite(), group.getClients().getFirst().getServer().getSite());
        }
        assertTrue(Policies.section(remote, DefinitionsUpdate.class).isRunMissed());
    }

    @Test
    void everyServerGroupChecksInEvery200Minutes() {
        for (ServerGroup group : organization.getServerGroups()) {
            DefinitionsUpdate update = Policies.section(group, DefinitionsUpdate.class);
            assertEquals(Duration.ofMinutes(200), update.getCheckInInterval());
            assertEquals(List.of("checkInInterval"), update.getLocked());
        }
    }

    @Test
    void expandedThreatsAreLookedForInAllCategories() {
        ExpandedThreats threats = Policies.section(organization, ExpandedThreats.class);
        assertTrue(threats.isEnabled() && threats.isSetAdware() && threats.isAdware() && threats.isTrackware());
    }

    @Test
    void whoDialsInGetsDefinitionsAtOnceAndFromTheInternetIfNeedBe() {
        var update = Policies.section(Counts.clientGroup(organization, "Corporate", "Mobile users"), DefinitionsUpdate.class);
        assertTrue(update.isOnConnect());
        assertTrue(update.isFallBackToInternet());
        assertEquals(DefinitionsSource.PARENT_SERVER, update.getSource());
    }
}

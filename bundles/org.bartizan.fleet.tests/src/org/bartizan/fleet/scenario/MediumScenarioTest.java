// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.bartizan.model.Client;
import org.bartizan.model.DefinitionsSource;
import org.bartizan.model.DefinitionsUpdate;
import org.bartizan.model.Organization;
import org.junit.jupiter.api.Test;

class MediumScenarioTest {

    private final Organization organization = Scenarios.create(Scenario.MEDIUM);

    @Test
    void has1000WorkstationsOfWhich96PercentRunWindows2000OrXp() {
        List<Client> clients = Counts.clients(organization);
        assertEquals(1000, clients.size());
        assertEquals(960, Counts.running(clients, "Windows 2000") + Counts.running(clients, "Windows XP"));
        assertEquals(40, Counts.running(clients, "Windows 98") + Counts.running(clients, "Windows Me"));
    }

    @Test
    void has98PercentOfItsServersOnWindows2003AndSomeOnNetWare() {
        var servers = Counts.servers(organization);
        assertEquals(150, servers.size());
        assertEquals(147, Counts.running(servers, "Windows Server 2003"));
        assertEquals("{NETWARE=3, WINDOWS=147}", Counts.by(servers, server -> server.getPlatform()).toString());
    }

    @Test
    void remoteUsersFetchDefinitionsFromTheInternetAndRoam() {
        var group = Counts.clientGroup(organization, "Office", "Remote users");
        assertEquals(50, group.getClients().size());
        assertTrue(group.getClients().stream().allMatch(Client::isRoaming));
        assertEquals(DefinitionsSource.INTERNET, Policies.section(group, DefinitionsUpdate.class).getSource());
    }

    @Test
    void everybodyElseFetchesFromTheServerInTheOfficeAtRandomTimes() {
        DefinitionsUpdate update = Policies.section(organization, DefinitionsUpdate.class);
        assertEquals(DefinitionsSource.INTERNAL_SERVER, update.getSource());
        assertTrue(update.getRandomize().compareTo(Duration.ofMinutes(30)) > 0);
        String mirror = update.getMirrors().getFirst();
        assertTrue(Counts.servers(organization).stream().anyMatch(server -> server.getAddresses().contains(mirror)));
    }
}

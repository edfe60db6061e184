// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ClientKind;
import org.bartizan.model.EmailScanning;
import org.bartizan.model.OnBattery;
import org.bartizan.model.Organization;
import org.bartizan.model.Recurrence;
import org.bartizan.model.ScanOptions;
import org.bartizan.model.Site;
import org.bartizan.model.ThreatTracing;
import org.bartizan.model.UserInteraction;
import org.junit.jupiter.api.Test;

class LargeScenarioTest {

    private final Organization organization = Scenarios.create(Scenario.LARGE);

    @Test
    void has10000WorkstationsHalfOfThemInFiveBuildings() {
        List<Client> workstations = Counts.clients(organization).stream().filter(client -> client.getKind() != ClientKind.THIN_CLIENT)
                .toList();
        assertEquals(10_000, workstations.size());
        assertEquals(7000, Counts.running(workstations, "Windows 2000"));
        var corporate = workstations.stream().filter(client -> client.getSite().getName().startsWith("Corporate")).toList();
        assertEquals("{Corporate building 1=1000, Corporate building 2=1000, Corporate building 3=1000, Corporate building 4=1000, "
                + "Corporate building 5=1000}", Counts.by(corporate, client -> client.getSite().getName()).toString());
    }

    @Test
    void has50BranchesWith100WorkstationsEachOnSlowLinks() {
        List<Site> branches = organization.getSites().stream().filter(site -> site.getLinkSpeed() == 56).toList();
        assertEquals(50, branches.size());
        assertEquals(55, organization.getSites().size());
        for (Site branch : branches) {
            assertEquals(100, Counts.clients(organization).stream().filter(client -> client.getSite() == branch).count(), branch.getName());
        }
    }

    @Test
    void has420ServersMostOfThemAtTheCorporateOffice() {
        var servers = Counts.servers(organization);
        assertEquals(420, servers.size());
        assertEquals(412, Counts.running(servers, "Windows 2000"));
        assertEquals(8, Counts.running(servers, "NetWare"));
        assertEquals(400, servers.stream().filter(server -> server.getSite().getName().startsWith("Corporate")).count());
        assertEquals(30, 50 - servers.stream().map(server -> server.getSite()).filter(site -> site.getLinkSpeed() == 56).distinct()
                .count());
    }

    @Test
    void terminalServersAndNetWareServersShareAServerGroupThatServes60ThinClients() {
        var group = Counts.serverGroup(organization, "Terminal and NetWare servers");
        assertEquals("{netware=8, terminal=2}", Counts.by(group.getServers(), server -> server.getName().replaceAll("-.*", "")).toString());
        var thin = Counts.clientGroup(organization, group.getName(), "Thin clients").getClients();
        assertEquals(60, thin.size());
        assertTrue(thin.stream().allMatch(client -> client.getKind() == ClientKind.THIN_CLIENT));
    }

    @Test
    void departmentsHaveTheProtectionThatTheyNeed() {
        var development = Counts.clientGroup(organization, "Corporate", "Development");
        assertTrue(Policies.section(development, UserInteraction.class).isMayDisableAutoProtect());
        assertEquals(List.of(), Policies.section(development, AutoProtect.class).getLocked());
        var service = Counts.clientGroup(organization, "Corporate", "Customer Service");
        assertTrue(Policies.section(service, ScanOptions.class).isAlertOnMacros());
        assertFalse(Policies.section(service, ScanOptions.class).getLocked().isEmpty());
    }

    @Test
    void autoProtectComesBackAfterHalfAnHourAndScansTakeLessWhenSomebodyWorks() {
        assertEquals(Duration.ofMinutes(30), Policies.section(organization, AutoProtect.class).getReenableAfter());
        ScanOptions options = Policies.section(organization, ScanOptions.class);
        assertTrue(options.getCpuIdle() > options.getCpuBusy());
    }

    @Test
    void clientsAreScannedEveryFiveDaysAndWaitOnBattery() {
        var scan = Counts.serverGroup(organization, "Branches").getScheduledScans().getLast();
        assertEquals(Recurrence.EVERY_FEW_DAYS, scan.getRecurrence());
        assertEquals(5, scan.getEveryDays());
        assertEquals(OnBattery.WAIT, scan.getOnBattery());
    }

    @Test
    void emailIsScannedByThePlugInAndUsersCannotChangeThat() {
        EmailScanning email = Policies.section(organization, EmailScanning.class);
        assertTrue(email.isMailClientPlugin() && email.isScanPop3() && email.isScanSmtp());
        assertTrue(email.getLocked().containsAll(List.of("mailClientPlugin", "scanPop3", "scanSmtp")), email.getLocked().toString());
        assertTrue(Policies.section(organization, ThreatTracing.class).getLocked().contains("enabled"));
    }
}

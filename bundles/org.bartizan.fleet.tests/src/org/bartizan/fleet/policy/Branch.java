// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.time.Instant;
import java.util.List;

import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.ScanOptions;
import org.bartizan.model.ScheduledScan;
import org.bartizan.model.Server;
import org.bartizan.model.ServerGroup;

/** One way down an organisation, from the whole to a client, with two client groups within each other; each level sets a value of its own. */
final class Branch {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    static final List<String> NAMES = List.of("organization", "server group", "outer client group", "inner client group", "client");

    private static final FleetFactory MAKE = FleetFactory.eINSTANCE;

    final Organization organization = MAKE.createOrganization();
    final ServerGroup serverGroup = MAKE.createServerGroup();
    final ClientGroup outer = MAKE.createClientGroup();
    final ClientGroup inner = MAKE.createClientGroup();
    final Client client = MAKE.createClient();
    final Server server = MAKE.createServer();
    final List<PolicyHolder> levels = List.of(organization, serverGroup, outer, inner, client);

    Branch() {
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).setName(NAMES.get(i));
            levels.get(i).setId("id" + i);
        }
        server.setId("server");
        server.setName("server");
        organization.getServerGroups().add(serverGroup);
        serverGroup.getClientGroups().add(outer);
        serverGroup.getServers().add(server);
        outer.getGroups().add(inner);
        inner.getClients().add(client);
    }

    static Branch of(List<At> row) {
        Branch branch = new Branch();
        for (int i = 0; i < row.size(); i++) {
            say(branch.levels.get(i), row.get(i), i + 1);
        }
        return branch;
    }

    /** Makes a level say this, and nothing else. */
    static void say(PolicyHolder level, At what, int value) {
        level.setPolicy(null);
        if (what == At.UNSET) {
            return;
        }
        Policy policy = MAKE.createPolicy();
        ScanOptions section = MAKE.createScanOptions();
        if (what.hasValue()) {
            section.setMaxFileSize(value);
        }
        if (what.hasLock()) {
            section.getLocked().add("maxFileSize");
        }
        if (what.hasExpired()) {
            policy.setExpires(NOW.minusSeconds(1));
        }
        policy.getSections().add(section);
        level.setPolicy(policy);
    }

    /** Makes a level schedule a scan under the name that all of them use. */
    static void schedule(PolicyHolder level, At what, String id) {
        if (what != At.UNSET) {
            ScheduledScan scan = MAKE.createScheduledScan();
            scan.setId(id);
            scan.setName("Weekly");
            scan.setLocked(what == At.LOCKED);
            level.getScheduledScans().add(scan);
        }
    }

    EffectivePolicy policy() {
        return new Resolver(NOW).of(client);
    }

    ResolvedSetting resolved() {
        return policy().find("scanOptions.maxFileSize").orElseThrow();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.ScanCoverage;
import org.bartizan.model.ScheduledScan;
import org.junit.jupiter.api.Test;

/** What the resolver shares and keeps apart, beside the rule, which has a table of its own. */
class ResolverTest {

    private static final String SIZE = "scanOptions.maxFileSize";
    private final Resolver resolver = new Resolver(Branch.NOW);

    @Test
    void clientsThatSetNothingShareThePolicyOfTheirGroup() {
        Branch branch = Branch.of(List.of(At.SET, At.UNSET, At.LOCKED));
        Client other = FleetFactory.eINSTANCE.createClient();
        branch.outer.getClients().add(other);
        assertSame(resolver.of(branch.client), resolver.of(other));
        assertSame(resolver.of(branch.outer), resolver.of(branch.inner));
        assertNotSame(resolver.of(branch.serverGroup), resolver.of(branch.outer));
    }

    @Test
    void levelsThatSetNothingOfASectionShareItsState() {
        Branch branch = Branch.of(List.of(At.SET, At.UNSET, At.UNSET, At.UNSET, At.SET));
        SectionState[] above = resolver.of(branch.inner).sections();
        SectionState[] client = resolver.of(branch.client).sections();
        for (int i = 0; i < client.length; i++) {
            boolean scanOptions = client[i].settings().getFirst().setting().key().startsWith("scanOptions");
            assertEquals(!scanOptions, above[i] == client[i]);
        }
    }

    @Test
    void aServerHasWhatItsServerGroupHas() {
        Branch branch = Branch.of(List.of(At.SET, At.SET, At.SET, At.SET, At.SET));
        assertEquals(2, resolver.of(branch.server).find(SIZE).orElseThrow().value());
        assertEquals(3, resolver.of(branch.outer).find(SIZE).orElseThrow().value());
    }

    private static void scan(Branch branch, String name, ScanCoverage covers) {
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setId(name);
        scan.setName(name);
        scan.setCovers(covers);
        branch.serverGroup.getScheduledScans().add(scan);
    }

    private static List<String> names(EffectivePolicy policy) {
        return policy.scans().stream().map(ResolvedScan::name).toList();
    }

    @Test
    void computersHaveTheScansThatCoverThem() {
        Branch branch = new Branch();
        scan(branch, "clients", ScanCoverage.CLIENTS);
        scan(branch, "servers", ScanCoverage.SERVERS);
        scan(branch, "all", ScanCoverage.BOTH);
        assertEquals(List.of("clients", "all"), names(resolver.of(branch.client)));
        assertEquals(List.of("servers", "all"), names(resolver.of(branch.server)));
        assertEquals(List.of("clients", "servers", "all"), names(resolver.of(branch.serverGroup)));
        assertEquals(List.of("clients", "all"), names(resolver.of(branch.inner)));
    }

    @Test
    void namesOfScansAreTheSameInAnyCase() {
        Branch branch = new Branch();
        Branch.schedule(branch.serverGroup, At.SET, "above");
        Branch.schedule(branch.client, At.SET, "own");
        branch.client.getScheduledScans().getFirst().setName("WEEKLY");
        ResolvedScan scan = resolver.of(branch.client).scans().getFirst();
        assertEquals("own", scan.id());
        assertEquals("12:00", scan.does().get("time"));
        assertEquals(1, resolver.of(branch.client).scans().size());
    }

    @Test
    void aPolicyExpiresAtItsVeryMoment() {
        Branch branch = Branch.of(List.of(At.SET, At.UNSET, At.UNSET, At.UNSET, At.SET));
        branch.client.getPolicy().setExpires(Branch.NOW);
        assertEquals(1, new Resolver(Branch.NOW).of(branch.client).find(SIZE).orElseThrow().value());
        assertEquals(5, new Resolver(Branch.NOW.minusNanos(1)).of(branch.client).find(SIZE).orElseThrow().value());
    }

    @Test
    void theEnterpriseHasAsManyPoliciesAsLevelsThatSetSomething() {
        Organization enterprise = Scenarios.create(Scenario.ENTERPRISE);
        List<Client> clients = enterprise.getServerGroups().stream().flatMap(g -> g.getClientGroups().stream())
                .flatMap(ResolverTest::within).toList();
        long different = clients.stream().map(c -> System.identityHashCode(resolver.of(c))).distinct().count();
        long own = clients.stream().filter(c -> c.getPolicy() != null).count();
        assertEquals(true, clients.size() > 30_000 && different < 200 + own, clients.size() + " clients, " + different + " policies");
    }

    private static java.util.stream.Stream<Client> within(ClientGroup group) {
        return java.util.stream.Stream.concat(group.getClients().stream(), group.getGroups().stream().flatMap(ResolverTest::within));
    }
}

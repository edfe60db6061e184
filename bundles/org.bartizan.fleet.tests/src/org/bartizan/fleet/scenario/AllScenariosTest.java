// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.model.Client;
import org.bartizan.model.Computer;
import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.ServerGroup;
import org.bartizan.model.ServerRole;
import org.bartizan.model.Site;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllScenariosTest {

    @ParameterizedTest
    @EnumSource
    void isValid(Scenario scenario) {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(Scenarios.create(scenario));
        assertEquals(Diagnostic.OK, diagnostic.getSeverity(), diagnostic::toString);
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameEveryTime(Scenario scenario) {
        assertTrue(EcoreUtil.equals(Scenarios.create(scenario), Scenarios.create(scenario)));
    }

    @Test
    void noTwoAreAlike() {
        Set<String> names = new HashSet<>();
        Set<Integer> sizes = new HashSet<>();
        for (Scenario scenario : Scenario.values()) {
            Organization organization = Scenarios.create(scenario);
            names.add(organization.getName());
            sizes.add(Counts.clients(organization).size());
        }
        assertEquals(Scenario.values().length, names.size());
        assertEquals(Scenario.values().length, sizes.size());
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasAnIdOfItsOwn(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        Set<String> ids = new HashSet<>();
        ids.add(organization.getId());
        for (Identified object : Counts.all(organization, Identified.class)) {
            assertNotNull(object.getId());
            assertTrue(ids.add(object.getId()), object.getId());
            assertTrue(object.getId().matches("[a-z0-9-]+"), object.getId());
        }
    }

    @ParameterizedTest
    @EnumSource
    void siblingsHaveDifferentNames(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        for (EObject parent : Counts.all(organization, EObject.class)) {
            Set<String> names = new HashSet<>();
            for (EObject child : parent.eContents()) {
                if (child instanceof Named named) {
                    assertTrue(names.add(child.eContainingFeature().getName() + " " + named.getName()), named.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void computersHaveDifferentNamesAndAddresses(Scenario scenario) {
        Set<String> names = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (Computer computer : Counts.all(Scenarios.create(scenario), Computer.class)) {
            assertTrue(names.add(computer.getName()), computer.getName());
            assertEquals(1, computer.getAddresses().size());
            assertTrue(addresses.addAll(computer.getAddresses()), computer.getName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void computersAreWhereTheirAddressSays(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        List<Range> ranges = organization.getSites().stream().map(Range::of).toList();
        for (Computer computer : Counts.all(organization, Computer.class)) {
            long address = number(computer.getAddresses().getFirst());
            List<Site> holding = ranges.stream().filter(range -> range.contains(address)).map(Range::site).toList();
            assertEquals(List.of(computer.getSite()), holding, computer.getName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noClientHasAServerOfAnotherServerGroupAndNoServerHasTooMany(Scenario scenario) {
        Organization organization = Scenarios.create(scenario);
        for (Client client : Counts.clients(organization)) {
            EObject group = client;
            while (!(group instanceof ServerGroup)) {
                group = group.eContainer();
            }
            assertEquals(group, client.getServer().eContainer(), client.getName());
            assertNotEquals(ServerRole.MEMBER, client.getServer().getRole());
        }
        Counts.by(Counts.clients(organization), client -> client.getServer().getName())
                .forEach((server, count) -> assertTrue(count <= 5000, () -> server + ": " + count));
    }

    @ParameterizedTest
    @EnumSource
    void everyServerGroupHasExactlyOnePrimaryServer(Scenario scenario) {
        for (ServerGroup group : Scenarios.create(scenario).getServerGroups()) {
            assertEquals(1, group.getServers().stream().filter(server -> server.getRole() == ServerRole.PRIMARY).count(), group.getName());
        }
    }

    @Test
    void theLargestIsMadeQuickly() {
        long start = System.nanoTime();
        Organization organization = Scenarios.create(Scenario.ENTERPRISE);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("enterprise scenario: " + Counts.all(organization, EObject.class).size() + " objects in " + millis + " ms");
        assertTrue(millis < 20_000, () -> millis + " ms");
    }

    /** A network of a site as the range of its addresses. */
    private record Range(Site site, long first, long last) {

        static Range of(Site site) {
            String[] parts = site.getSubnets().getFirst().split("/");
            long first = number(parts[0]);
            return new Range(site, first, first + (1L << 32 - Integer.parseInt(parts[1])) - 1);
        }

        boolean contains(long address) {
            return first <= address && address <= last;
        }
    }

    private static long number(String address) {
        try {
            return Integer.toUnsignedLong(ByteBuffer.wrap(InetAddress.getByName(address).getAddress()).getInt());
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.example.usb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The section is there while the bundle is started, and its command tells what holds. Runs in the framework only. */
class UsbStorageTest {

    private static final String KEY = "usbStorage.access";

    private final Bundle bundle = FrameworkUtil.getBundle(UsbCommands.class);
    @TempDir
    Path directory;
    private OpenFleet fleet;

    /** A data directory of the test's own. */
    private record Data(Path root) implements DataDirectory {
        @Override
        public Path of(String capability) {
            try {
                return Files.createDirectories(root.resolve(capability));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void begin() throws Exception {
        FrameworkUtil.getBundle(Fleets.class).start(Bundle.START_TRANSIENT);
        bundle.start(Bundle.START_TRANSIENT);
        fleet = Fleets.open(new Data(directory));
        fleet.create(Scenarios.create(Scenario.SMALL), "Create", "tester", false);
    }

    @AfterEach
    void end() {
        fleet.close();
    }

    private static void deny(Organization organization) {
        Setting access = Setting.find(KEY).orElseThrow();
        PolicySection rules = (PolicySection) EcoreUtil.create(access.section());
        rules.eSet(access.feature(), access.parse("deny"));
        rules.getLocked().add(access.feature().getName());
        if (organization.getPolicy() == null) {
            organization.setPolicy(FleetFactory.eINSTANCE.createPolicy());
        }
        organization.getPolicy().getSections().add(rules);
    }

    private List<List<Object>> rules(String client) {
        Report report = new UsbCommands(fleet).rules(true, client);
        List<List<Object>> rows = new ArrayList<>();
        StreamSupport.stream(report.rows().spliterator(), false)
                .forEach(row -> rows.add(report.columns().stream().<Object>map(column -> column.value().apply(row)).toList()));
        return rows;
    }

    private String client() {
        return fleet.read(o -> o.getServerGroups().getFirst().getClientGroups().getFirst().getClients().getFirst().getName());
    }

    @Test
    void tellsWhichRulesAClientRunsAndWhereTheyAreSet() {
        assertEquals(7, rules(client()).size());
        assertTrue(rules(client()).contains(List.<Object>of(KEY, "read only", "default", "")), rules(client()).toString());
        fleet.execute("Deny", "tester", UsbStorageTest::deny);
        String name = fleet.read(Organization::getName);
        assertTrue(rules(client()).contains(List.<Object>of(KEY, "deny", name, name)), rules(client()).toString());
    }

    @Test
    void saysWhichClientThereIsNot() {
        BartizanException refusal = assertThrows(BartizanException.class, () -> rules("NOBODY"));
        assertTrue(refusal.getMessage().startsWith("Cannot show the rules of NOBODY: there is no such client."), refusal.getMessage());
    }

    @Test
    void comesAndGoesWithItsBundleAndLeavesTheValues() throws Exception {
        assertFalse(Setting.find(KEY).orElseThrow().missing());
        assertEquals(List.of(), Extensions.refusals());
        fleet.execute("Deny", "tester", UsbStorageTest::deny);
        bundle.stop(Bundle.STOP_TRANSIENT);
        Setting access = Setting.find(KEY).orElseThrow();
        assertTrue(access.missing());
        assertEquals("deny", access.text(fleet.read(o -> o.getPolicy().getSections().getLast().eGet(access.feature()))));
        bundle.start(Bundle.START_TRANSIENT);
        assertFalse(Setting.find(KEY).orElseThrow().missing());
        assertEquals(access, Setting.find(KEY).orElseThrow());
    }

    @Test
    void isGoneWithoutATraceWhenNobodyUsesIt() throws Exception {
        bundle.stop(Bundle.STOP_TRANSIENT);
        assertTrue(Setting.find(KEY).isEmpty());
    }
}

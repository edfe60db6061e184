// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.Change.Kind;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.edit.Merge;
import org.bartizan.fleet.internal.store.Snapshot;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest extends FleetCase {

    private Organization copy() {
        return fleet.read(EcoreUtil::copy);
    }

    private Commit merge(Consumer<Organization> edit) {
        Organization edited = copy();
        edit.accept(edited);
        return change(live -> Merge.into(live, edited));
    }

    private static String exported(Organization organization) throws IOException {
        return new String(Snapshot.export(organization), StandardCharsets.UTF_8);
    }

    private static List<String> kinds(Commit commit) {
        return commit.changes().stream().map(c -> c.kind() + " " + c.feature()).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void makesTheOrganisationEqualToAnyEditedCopy(long seed) throws IOException {
        createAcme(20);
        EditedCopy edits = new EditedCopy(seed);
        for (int round = 0; round < 60; round++) {
            String before = text();
            Organization edited = fleet.read(edits::of);
            String wanted = exported(edited);
            Commit commit = change(live -> Merge.into(live, edited));
            assertEquals(wanted, text(), "round " + round);
            assertEquals(wanted, exported(edited), "the edited copy was changed in round " + round);
            assertEquals(before.equals(wanted), commit.number() == 0);
            if (commit.number() != 0) {
                fleet.undo("tester");
                assertEquals(before, text(), "undo of round " + round);
                fleet.redo("tester");
                assertEquals(wanted, text(), "redo of round " + round);
            }
        }
        String last = text();
        restart();
        assertEquals(last, text());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void bringsOnlyWhatDiffersFromTheBase(long seed) throws IOException {
        createAcme(20);
        EditedCopy edits = new EditedCopy(seed);
        for (int round = 0; round < 40; round++) {
            Organization base = copy();
            Organization edited = fleet.read(edits::of);
            String wanted = exported(edited);
            change(live -> Merge.into(live, base, edited));
            assertEquals(wanted, text(), "round " + round);
            Commit nothing = change(live -> Merge.into(live, base, base));
            assertEquals(0, nothing.number(), "an old file that nobody edited");
        }
    }

    /** Two edit the same state: what both did is there afterwards, or the second is refused and nothing is changed. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void losesNothingWhenTwoEditAtOnce(long seed) throws IOException {
        createAcme(20);
        EditedCopy edits = new EditedCopy(seed);
        RandomEdits others = new RandomEdits(seed + 1000, 1_000_000);
        int merged = 0;
        for (int round = 0; round < 80; round++) {
            Organization base = copy();
            Organization mine = fleet.read(edits::of);
            change(others::edit);
            Organization theirs = copy();
            String before = text();
            try {
                change(live -> Merge.into(live, base, mine));
            } catch (BartizanException e) {
                assertEquals(before, text(), e.getMessage());
                continue;
            }
            assertEquals(List.of(), fleet.validate());
            assertEquals(List.of(), kinds(change(live -> Merge.into(live, base, mine))), "mine in round " + round);
            assertEquals(List.of(), kinds(change(live -> Merge.into(live, base, theirs))), "theirs in round " + round);
            merged++;
        }
        assertTrue(merged > 10, merged + " merged");
    }

    @Test
    void changesNothingWhenNothingWasEdited() {
        createAcme(5);
        Organization same = copy();
        assertEquals(0, change(live -> Merge.into(live, same)).number());
    }

    @Test
    void recordsNoMoreThanWasEdited() {
        createAcme(5);
        assertEquals(List.of("SET name"), kinds(merge(o -> Acme.sales(o).setName("Sellers"))));
        assertEquals(List.of("ADD clients"), kinds(merge(o -> Acme.lab(o).getClients().add(Acme.client("n1")))));
        assertEquals(List.of("REMOVE clients"), kinds(merge(o -> Acme.sales(o).getClients().remove(2))));
        assertEquals(List.of("MOVE clients"), kinds(merge(o -> Acme.sales(o).getClients().move(0, 3))));
        assertEquals(List.of("REMOVE clients", "ADD clients"), kinds(merge(o -> Acme.lab(o).getClients().addFirst(Acme.sales(o)
                .getClients().get(1)))));
        assertEquals(List.of("ADD addresses"), kinds(merge(o -> Acme.lab(o).getClients().getFirst().getAddresses().addFirst("10.1.9.9"))));
        assertEquals(List.of("SET server"), kinds(merge(o -> Acme.lab(o).getClients().getFirst().setServer(Acme.east(o).getServers().get(
                1)))));
        assertEquals(List.of("ADD policy"), kinds(merge(o -> Acme.lab(o).setPolicy(Acme.policy(true)))));
        assertEquals(List.of("SET enabled"), kinds(merge(o -> section(Acme.lab(o)).setEnabled(false))));
        assertEquals(List.of("REMOVE locked"), kinds(merge(o -> section(Acme.lab(o)).getLocked().clear())));
        assertEquals(List.of("SET enabled"), kinds(merge(o -> section(Acme.lab(o)).unsetEnabled())));
    }

    private static AutoProtect section(ClientGroup group) {
        return (AutoProtect) group.getPolicy().getSections().getFirst();
    }

    @Test
    void movesGroupsIntoEachOther() throws IOException {
        createAcme(3);
        merge(o -> Acme.sales(o).getGroups().add(Acme.lab(o)));
        Organization swapped = copy();
        ClientGroup sales = Acme.sales(swapped);
        ClientGroup lab = sales.getGroups().getFirst();
        Acme.east(swapped).getClientGroups().set(0, lab);
        lab.getGroups().add(sales);
        String wanted = exported(swapped);
        Commit commit = change(live -> Merge.into(live, swapped));
        assertEquals(wanted, text());
        assertTrue(commit.changes().stream().noneMatch(c -> c.feature().equals("clients")), commit.changes().toString());
    }

    @Test
    void keepsTheIdentityOfWhatWasWrittenDownAgainWithoutIds() {
        createAcme(3);
        change(o -> Acme.sales(o).setPolicy(Acme.policy(true)));
        assertEquals(0, merge(o -> {
            Policy policy = Acme.policy(true);
            Acme.sales(o).setPolicy(policy);
            Client client = EcoreUtil.copy(Acme.sales(o).getClients().get(1));
            client.setId(null);
            Acme.sales(o).getClients().set(1, client);
        }).number());
    }

    @Test
    void givesIdsToWhatIsNewAndFollowsReferencesToIt() {
        createAcme(1);
        Commit commit = merge(o -> {
            var server = Acme.server("srv9", null);
            server.setId(null);
            Acme.east(o).getServers().add(server);
            Acme.sales(o).getClients().getFirst().setServer(server);
        });
        assertEquals(List.of(Kind.ADD, Kind.SET), commit.changes().stream().map(c -> c.kind()).toList());
        assertEquals("SRV9", fleet.<String>read(o -> Acme.sales(o).getClients().getFirst().getServer().getName()));
    }

    @Test
    void refusesWhatIsNotAnEditOfThisOrganisation() {
        createAcme(2);
        String before = text();
        Stream<Consumer<Organization>> wrong = Stream.of(o -> o.setId("other"), o -> Acme.sales(o).getClients().getFirst().setId("east"),
                o -> {
                    Acme.sales(o).getClients().remove(0);
                    Acme.lab(o).getClients().add(client("boston"));
                    o.getSites().clear();
                });
        wrong.forEach(edit -> assertThrows(BartizanException.class, () -> merge(edit)));
        assertEquals(before, text());
    }

    private static Client client(String id) {
        Client client = FleetFactory.eINSTANCE.createClient();
        client.setId(id);
        client.setName("x");
        return client;
    }

    @Test
    void mergesSectionsOfExtensions() throws IOException {
        UsbRules.install();
        try {
            createAcme(1);
            merge(o -> {
                Acme.sales(o).setPolicy(Acme.policy(true));
                PolicySection rules = (PolicySection) UsbRules.make(UsbRules.SECTION);
                rules.eSet(UsbRules.BLOCK, true);
                EObject device = UsbRules.make(UsbRules.DEVICE);
                device.eSet(UsbRules.VENDOR, "0a5c");
                UsbRules.devices(rules).add(device);
                Acme.sales(o).getPolicy().getSections().add(rules);
            });
            Commit commit = merge(o -> UsbRules.devices(Acme.sales(o).getPolicy().getSections().get(1)).getFirst().eSet(UsbRules.VENDOR,
                    "0b6d"));
            assertEquals(List.of("SET vendor"), kinds(commit));
            assertTrue(text().contains("0b6d"));
        } finally {
            UsbRules.remove();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.policy.Effect.Kind;
import org.bartizan.fleet.policy.Effect;
import org.bartizan.fleet.policy.Preview;
import org.bartizan.fleet.policy.Resolver;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.ScanOptions;
import org.bartizan.model.ScheduledScan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change would do: told completely, in few lines, and without a trace. */
class PreviewTest extends FleetCase {

    private static final int CLIENTS = 40;
    private static final String ENABLED = "autoProtect.enabled";

    @BeforeEach
    void acme() {
        createAcme(CLIENTS);
    }

    private Preview preview(Consumer<Organization> change) {
        return fleet.preview("Try something", change);
    }

    private static String line(Effect effect) {
        return effect.kind() + " " + effect.subject() + ": " + effect.from() + " -> " + effect.to() + " x" + effect.computers().size();
    }

    private static List<String> lines(Preview preview) {
        return preview.effects().stream().map(PreviewTest::line).toList();
    }

    @Test
    void equalChangesOfManyComputersAreOneEffect() {
        Preview preview = preview(o -> Acme.sales(o).setPolicy(Acme.policy(false)));
        assertEquals(List.of("SETTING_CHANGED autoProtect.enabled: yes -> no x40",
                "LOCK_CHANGED autoProtect.enabled: not locked -> locked x40"), lines(preview));
        assertEquals(CLIENTS, preview.computers());
        Effect effect = preview.effects().getFirst();
        assertNull(effect.fromSource());
        assertEquals("East/Sales", effect.toSource().path());
        assertEquals(new Effect.Computer("c0", "PC-c0", "East/Sales/PC-c0"), effect.computers().getFirst());
    }

    @Test
    void aLockAloneIsTold() {
        change(o -> {
            Acme.sales(o).setPolicy(Acme.policy(true));
            Acme.sales(o).getPolicy().getSections().getFirst().getLocked().clear();
        });
        Preview preview = preview(o -> Acme.sales(o).getPolicy().getSections().getFirst().getLocked().add("enabled"));
        assertEquals(List.of("LOCK_CHANGED autoProtect.enabled: not locked -> locked x40"), lines(preview));
        assertEquals(1, preview.changes().size());
    }

    @Test
    void whatMakesNoDifferenceForAComputerIsNoEffect() {
        change(o -> Acme.east(o).setPolicy(Acme.policy(true)));
        Preview preview = preview(o -> Acme.sales(o).setPolicy(Acme.policy(false)));
        assertEquals(List.of(), preview.effects());
        assertEquals(0, preview.computers());
        assertEquals(1, preview.changes().size());
    }

    @Test
    void aChangeThatChangesNothingIsEmpty() {
        assertEquals(new Preview(List.of(), 0, List.of()), preview(o -> o.setName(o.getName())));
    }

    @Test
    void whatFallsBackComesFromFurtherOutAndThatIsSaid() {
        change(o -> {
            o.setPolicy(Acme.policy(false));
            o.getPolicy().getSections().getFirst().getLocked().clear();
            Acme.sales(o).setPolicy(Acme.policy(true));
        });
        Effect effect = preview(o -> Acme.sales(o).setPolicy(null)).effects().getFirst();
        assertEquals("SETTING_CHANGED autoProtect.enabled: yes -> no x40", line(effect));
        assertEquals("Sales", effect.fromSource().name());
        assertEquals("Acme", effect.toSource().name());
    }

    @Test
    void computersThatGoComeMoveAndChangeAreTold() {
        change(o -> Acme.lab(o).setPolicy(Acme.policy(false)));
        Preview preview = preview(o -> {
            List<Client> clients = Acme.sales(o).getClients();
            clients.remove(0);
            clients.get(0).setName("RENAMED");
            Acme.lab(o).getClients().add(clients.get(1));
            clients.add(Acme.client("fresh"));
            Acme.east(o).getServers().remove(0);
        });
        assertEquals(List.of("COMPUTER_REMOVED :  -> null x2",
                "SETTING_CHANGED autoProtect.enabled: yes -> no x1", "LOCK_CHANGED autoProtect.enabled: not locked -> locked x1",
                "COMPUTER_ADDED : null ->  x1", "COMPUTER_CHANGED server: SRV1 ->  x39", "COMPUTER_CHANGED name: PC-c1 -> RENAMED x1",
                "COMPUTER_CHANGED group: East/Sales -> East/Lab x1"), lines(preview));
        assertEquals(CLIENTS + 2, preview.computers());
    }

    @Test
    void aGroupThatMovesTakesItsComputersAlong() {
        change(o -> Acme.lab(o).setPolicy(Acme.policy(false)));
        Preview preview = preview(o -> Acme.lab(o).getGroups().add(Acme.sales(o)));
        assertEquals("SETTING_CHANGED autoProtect.enabled: yes -> no x40", lines(preview).getFirst());
        assertEquals("East/Sales/PC-c0", preview.effects().getFirst().computers().getFirst().path());
    }

    private static ScheduledScan scan(String name) {
        ScheduledScan scan = FleetFactory.eINSTANCE.createScheduledScan();
        scan.setName(name);
        return scan;
    }

    @Test
    void scansThatComeChangeAndGoAreTold() {
        change(o -> o.getScheduledScans().addAll(List.of(scan("Weekly"), scan("Old"))));
        Preview preview = preview(o -> {
            o.getScheduledScans().get(0).setTime(LocalTime.of(4, 0));
            o.getScheduledScans().remove(1);
            o.getScheduledScans().add(scan("New"));
        });
        assertEquals(List.of("SCAN_REMOVED Old: weekly, 12:00 -> null x40", "SCAN_CHANGED Weekly: time 12:00 -> time 04:00 x40",
                "SCAN_ADDED New: null -> weekly, 12:00 x40"), lines(preview));
    }

    @Test
    void sourcesThatDifferAreLeftOut() {
        change(o -> {
            ClientGroup more = Acme.group("more", "More");
            more.getClients().add(Acme.client("m"));
            Acme.east(o).getClientGroups().add(more);
            more.setPolicy(Acme.policy(false));
            Acme.sales(o).setPolicy(Acme.policy(false));
        });
        Effect effect = preview(o -> o.setPolicy(Acme.policy(true))).effects().getFirst();
        assertEquals("SETTING_CHANGED autoProtect.enabled: no -> yes x41", line(effect));
        assertNull(effect.fromSource());
        assertEquals("Acme", effect.toSource().name());
    }

    @Test
    void leavesNoTrace() throws Exception {
        long commits = fleet.log(10).size();
        String before = text();
        List<Object> heard = new CopyOnWriteArrayList<>();
        try (AutoCloseable _ = fleet.onCommit(heard::add)) {
            preview(o -> Acme.east(o).getClientGroups().clear());
        }
        assertEquals(before, text());
        assertEquals(commits, fleet.log(10).size());
        assertEquals("Create Acme", labels().getFirst());
        change(o -> o.setDescription("after it"));
        restart();
        assertEquals(List.of("Change something", "Create Acme"), labels());
        assertEquals(List.of(), heard);
    }

    @Test
    void refusesWhatExecuteRefuses() {
        String before = text();
        Consumer<Organization> invalid = o -> {
            Policy policy = FleetFactory.eINSTANCE.createPolicy();
            ScanOptions section = FleetFactory.eINSTANCE.createScanOptions();
            section.setMaxFileSize(-1);
            policy.getSections().add(section);
            Acme.sales(o).setPolicy(policy);
        };
        InvalidChangeException refusal = assertThrows(InvalidChangeException.class, () -> preview(invalid));
        assertEquals(assertThrows(InvalidChangeException.class, () -> fleet.execute("Try something", "me", invalid)).getMessage(), refusal
                .getMessage());
        assertThrows(IllegalStateException.class, () -> preview(o -> {
            Acme.sales(o).getClients().clear();
            throw new IllegalStateException("of the change's own");
        }));
        assertEquals(before, text());
    }

    @Test
    void isRefusedWithinAReadOrAChange() {
        assertThrows(BartizanException.class, () -> fleet.read(o -> preview(x -> x.setName("B"))));
        assertThrows(BartizanException.class, () -> change(o -> preview(x -> x.setName("B"))));
        assertEquals("Acme", fleet.<String>read(Organization::getName));
    }

    @Test
    void nobodySeesWhatIsTried() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        FutureTask<Integer> reader = new FutureTask<>(() -> {
            int reads = 0;
            while (!stop.get() || reads == 0) {
                assertEquals(CLIENTS, (int) fleet.<Integer>read(o -> Acme.sales(o).getClients().size()));
                assertNull(fleet.<Policy>read(o -> Acme.sales(o).getPolicy()));
                reads++;
            }
            return reads;
        });
        Thread thread = new Thread(reader);
        thread.start();
        for (int i = 0; i < 300; i++) {
            preview(o -> {
                Acme.sales(o).setPolicy(Acme.policy(false));
                Acme.sales(o).getClients().clear();
            });
        }
        stop.set(true);
        thread.join(10_000);
        assertEquals(true, reader.get() > 0);
        assertEquals(Kind.SETTING_CHANGED, preview(o -> Acme.sales(o).setPolicy(Acme.policy(false))).effects().getFirst().kind());
        assertEquals(true, fleet.read(o -> new Resolver().of(Acme.sales(o)).find(ENABLED).orElseThrow().value()));
    }
}

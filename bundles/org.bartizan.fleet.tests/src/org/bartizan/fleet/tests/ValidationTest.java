// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.Problem;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Client;
import org.bartizan.model.ClientGroup;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.ServerRole;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidationTest extends FleetCase {

    private String before;

    @BeforeEach
    void create() {
        createAcme(3);
        before = text();
    }

    /** The change is refused, the message says why, the problem names the feature, and nothing has changed. */
    private void refuses(String feature, String why, Consumer<Organization> change) {
        InvalidChangeException refusal = assertThrows(InvalidChangeException.class,
                () -> fleet.execute("Change something", "tester", change));
        Problem problem = refusal.problems().getFirst();
        assertEquals(feature, problem.feature());
        assertTrue(problem.message().contains(why), problem.message());
        assertTrue(refusal.getMessage().startsWith("Cannot change something: Acme"), refusal.getMessage());
        assertEquals(before, text());
        assertEquals(1, fleet.log(10).size());
        assertEquals(List.of(), fleet.validate());
    }

    private static Client first(Organization acme) {
        return Acme.sales(acme).getClients().getFirst();
    }

    @Test
    void everyNamedObjectNeedsAName() {
        refuses("name", "needs a name", o -> first(o).setName(null));
        refuses("name", "needs a name", o -> first(o).setName("  "));
        refuses("name", "needs a name", o -> Acme.lab(o).getClients().add(FleetFactory.eINSTANCE.createClient()));
    }

    @Test
    void namesAreReadable() {
        refuses("name", "slash", o -> first(o).setName("a/b"));
        refuses("name", "255", o -> first(o).setName("x".repeat(256)));
        refuses("name", "control", o -> first(o).setName("a\u0007b"));
        refuses("name", "control", o -> first(o).setName("a\nb"));
        refuses("name", "blank", o -> first(o).setName(" a"));
        refuses("description", "control", o -> first(o).setDescription("a\u0000b"));
        refuses("description", "control", o -> first(o).setDescription("a\uD800b"));
        change(o -> first(o).setName("Büro 7 – Empfang 🖥"));
        change(o -> first(o).setDescription("two\nlines"));
        restart();
        assertEquals("Büro 7 – Empfang 🖥", fleet.read(o -> first(o).getName()));
        assertEquals("two\nlines", fleet.read(o -> first(o).getDescription()));
    }

    @Test
    void namesAreUniqueBesideEachOtherWhateverTheirCase() {
        refuses("name", "another client", o -> first(o).setName("pc-C1"));
        refuses("name", "another client group", o -> Acme.lab(o).setName("SALES"));
        refuses("name", "another server", o -> Acme.east(o).getServers().get(1).setName("srv1"));
        change(o -> {
            Client same = Acme.client("other");
            same.setName("PC-c0");
            Acme.lab(o).getClients().add(same);
        });
        before = text();
        InvalidChangeException moved = assertThrows(InvalidChangeException.class,
                () -> change(o -> Acme.lab(o).getClients().add(first(o))));
        assertTrue(moved.getMessage().contains("Acme/East/Lab/PC-c0"), moved.getMessage());
        assertEquals(before, text());
    }

    @Test
    void aServerGroupHasOnePrimaryServer() {
        refuses("role", "one primary server", o -> Acme.east(o).getServers().get(1).setRole(ServerRole.PRIMARY));
        change(o -> {
            Acme.east(o).getServers().get(0).setRole(ServerRole.SECONDARY);
            Acme.east(o).getServers().get(1).setRole(ServerRole.PRIMARY);
        });
    }

    @Test
    void addressesAndNetworksAreWellFormed() {
        for (String wrong : List.of("10.1.2", "10.1.2.256", "1::2::3", "host name", "", "-a.example", "a..b", "fe80::1%lo", "1.2.3.4.5")) {
            refuses("addresses", "neither an IP address nor a DNS name", o -> first(o).getAddresses().add(wrong));
        }
        change(o -> first(o).getAddresses().addAll(List.of("10.1.2.4", "2001:db8::1", "::ffff:1.2.3.4", "pc-1.acme.example", "PC_1")));
        for (String wrong : List.of("10.1.0.0", "10.1.0.0/33", "10.1.0.0/", "2001:db8::/129", "acme/8", "10.1.0.0/08")) {
            refusesNetwork(wrong);
        }
        change(o -> o.getSites().getFirst().getSubnets().addAll(List.of("10.2.0.0/15", "2001:db8::/48", "0.0.0.0/0")));
    }

    private void refusesNetwork(String wrong) {
        InvalidChangeException refusal = assertThrows(InvalidChangeException.class,
                () -> change(o -> o.getSites().getFirst().getSubnets().add(wrong)));
        assertTrue(refusal.getMessage().contains("is not a network"), refusal.getMessage());
    }

    @Test
    void numbersAndDurationsStayInTheirRanges() {
        refuses("linkSpeed", "is -1 kbit/s, less than 0 kbit/s", o -> o.getSites().getFirst().setLinkSpeed(-1));
        refuses("duration", "PT25H, more than PT24H", o -> blackout(o).setDuration(Duration.ofHours(25)));
        refuses("start", "needs a start", o -> blackout(o).setStart(null));
        refuses("threads", "less than", o -> {
            Acme.lab(o).setPolicy(Acme.policy(true));
            ((AutoProtect) Acme.lab(o).getPolicy().getSections().getFirst()).setThreads(0);
        });
    }

    private static BlackoutWindow blackout(Organization acme) {
        BlackoutWindow window = FleetFactory.eINSTANCE.createBlackoutWindow();
        window.setName("Backup");
        acme.getBlackoutWindows().add(window);
        return window;
    }

    @Test
    void aPolicyHasEachSectionOnceAndLocksOnlySettings() {
        refuses("sections", "auto protect twice", o -> {
            Policy policy = Acme.policy(true);
            policy.getSections().add(FleetFactory.eINSTANCE.createAutoProtect());
            Acme.lab(o).setPolicy(policy);
        });
        refuses("locked", "is not a setting", o -> lock(o, "nonsense"));
        refuses("locked", "is not a setting", o -> lock(o, "id"));
    }

    private static void lock(Organization acme, String name) {
        Policy policy = Acme.policy(true);
        policy.getSections().getFirst().getLocked().add(name);
        Acme.lab(acme).setPolicy(policy);
    }

    @Test
    void referencesStayWithinTheOrganisation() {
        refuses("server", "not in this organisation", o -> first(o).setServer(Acme.server("alien", null)));
        refuses("server", "not in this organisation", o -> first(o).setServer(EcoreUtil.copy(first(o).getServer())));
    }

    @Test
    void idsNeverChangeAndAreWellFormed() {
        refuses("id", "never changes", o -> first(o).setId("other"));
        refuses("id", "letters", o -> Acme.lab(o).getClients().add(Acme.client("a b")));
        change(o -> Acme.lab(o).getClients().add(Acme.client(null)));
        assertTrue(fleet.read(o -> Acme.lab(o).getClients().getFirst().getId()).matches("[a-z2-7]{16}"));
    }

    private static void nest(ClientGroup into, String prefix, int levels) {
        ClientGroup at = into;
        for (int i = 1; i <= levels; i++) {
            ClientGroup inner = Acme.group(prefix + i, prefix + i);
            at.getGroups().add(inner);
            at = inner;
        }
    }

    @Test
    void aGroupDoesNotCarryOthersTooDeepWhenItIsMoved() {
        change(o -> nest(Acme.sales(o), "s", 20));
        change(o -> nest(Acme.lab(o), "l", 20));
        before = text();
        InvalidChangeException refusal = assertThrows(InvalidChangeException.class, () -> fleet.execute("Move", "tester",
                o -> below(Acme.sales(o), 11).getGroups().add(Acme.lab(o))));
        assertTrue(refusal.getMessage().contains("32 deep at most"), refusal.getMessage());
        assertEquals(before, text());
        change(o -> below(Acme.sales(o), 10).getGroups().add(Acme.lab(o)));
        assertEquals(List.of(), fleet.validate());
    }

    private static ClientGroup below(ClientGroup group, int levels) {
        return levels == 0 ? group : below(group.getGroups().getFirst(), levels - 1);
    }

    @Test
    void namesMayBeExchangedButNotTakenFromAnother() {
        refuses("name", "another client", o -> Acme.sales(o).getClients().add(Acme.client("c2")));
        refuses("name", "another client", o -> {
            first(o).setName("\u0130");
            Acme.sales(o).getClients().getLast().setName("i\u0307");
        });
        refuses("name", "another client", o -> {
            first(o).setName("PC-c1");
            Acme.sales(o).getClients().getLast().setName("PC-c0");
        });
        change(o -> {
            first(o).setName("PC-c1");
            Acme.sales(o).getClients().get(1).setName("PC-c0");
        });
        assertEquals("PC-c1", fleet.read(o -> first(o).getName()));
    }
}

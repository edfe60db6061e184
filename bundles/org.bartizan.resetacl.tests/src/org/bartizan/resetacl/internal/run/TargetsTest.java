// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.fleet.OpenFleet;
import org.bartizan.model.Client;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Policy;
import org.bartizan.model.TamperProtection;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.internal.Lab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type becomes computers, with addresses, places and the keys of their policy. */
class TargetsTest {

    @TempDir
    Path folder;
    private Lab lab;
    private OpenFleet fleet;
    private Planner planner;

    @BeforeEach
    void begin() {
        lab = new Lab(folder.resolve("data"));
        fleet = lab.fleet();
        planner = new Planner(Guard.OPEN, fleet, null, lab);
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private List<Job> jobs(String... targets) {
        return planner.jobs("audit", Request.of(Stream.of(targets).map(text -> Target.parse(text, folder)).toList()));
    }

    private String group() {
        return fleet.read(organization -> organization.getServerGroups().getFirst().getName());
    }

    private long computersInGroup() {
        return fleet.read(organization -> {
            long[] count = {organization.getServerGroups().getFirst().getServers().size()};
            organization.getServerGroups().getFirst().eAllContents().forEachRemaining(object -> count[0] += object instanceof Client
                    ? 1
                    : 0);
            return count[0];
        });
    }

    @Test
    void knowsComputersOfTheOrganisation() {
        String[] server = fleet.read(organization -> {
            var first = organization.getServerGroups().getFirst().getServers().getFirst();
            return new String[] {first.getName(), first.getId(), first.getAddresses().isEmpty() ? first.getName() : first.getAddresses()
                    .getFirst()};
        });
        for (String called : List.of(server[0], server[0].toLowerCase(), server[1])) {
            Job job = jobs(called).getFirst();
            assertEquals(List.of(server[0], server[2], group()), List.of(job.machine().name(), job.machine().host(), job.place().name()));
        }
        assertEquals(server[0] + ":4450", jobs(server[0] + ":4450").getFirst().machine().name());
    }

    @Test
    void takesGroupsByPathAndEachComputerOnce() {
        assertEquals(computersInGroup(), jobs(group()).size());
        assertEquals(computersInGroup(), jobs("group:" + group(), group(), group() + "/").size());
        assertThrows(BartizanException.class, () -> jobs("group:no such group"));
    }

    @Test
    void leavesWhatNobodyKnowsToTheNameService() {
        Job job = jobs("somewhere.example").getFirst();
        assertEquals("somewhere.example", job.machine().host());
        assertEquals("the whole organisation", job.place().name());
        assertEquals("[2001:db8::7]:1445", jobs("[2001:db8::7]:1445").getFirst().machine().address());
    }

    @Test
    void readsTargetsFromAFileButNotFromBartizansOwn() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), "# servers\n\n10.9.9.1  # the first\n10.9.9.2:1445\n10.9.9.1\n");
        assertEquals(List.of("10.9.9.1", "10.9.9.2:1445"), jobs("@list.txt").stream().map(job -> job.machine().address()).toList());
        Files.writeString(list, "@list.txt");
        assertThrows(BartizanException.class, () -> jobs("@list.txt"));
        Files.writeString(list, "#\n");
        assertThrows(BartizanException.class, () -> jobs("@list.txt"));
        assertThrows(BartizanException.class, () -> jobs("@missing.txt"));
        Files.createDirectories(lab.root().resolve("access"));
        Path secret = Files.writeString(lab.root().resolve("access/accounts.json"), "10.9.9.1");
        assertTrue(assertThrows(BartizanException.class, () -> jobs("@" + secret)).getMessage().contains("Bartizan's own"));
    }

    @Test
    void takesTheKeysThatThePolicyOfEachComputerNames() {
        fleet.execute("Close others", "test", organization -> {
            TamperProtection tamper = FleetFactory.eINSTANCE.createTamperProtection();
            tamper.setClosedKeys(List.of("HKLM\\SOFTWARE\\A", "HKLM\\SOFTWARE\\B"));
            var group = organization.getServerGroups().getFirst();
            Policy policy = group.getPolicy() == null ? FleetFactory.eINSTANCE.createPolicy() : group.getPolicy();
            policy.getSections().removeIf(TamperProtection.class::isInstance);
            policy.getSections().add(tamper);
            group.setPolicy(policy);
        });
        assertTrue(jobs(group()).stream().allMatch(job -> job.paths().equals(List.of("HKLM\\SOFTWARE\\A", "HKLM\\SOFTWARE\\B"))));
        assertEquals(List.of("HKLM\\SOFTWARE\\Intel\\LANDesk\\VirusProtect6\\CurrentVersion"), jobs("10.9.9.9").getFirst().paths());
        assertTrue(planner.profiles().stream().anyMatch(profile -> profile.setAt().equals(group()) && profile.paths().size() == 2),
                () -> planner.profiles().toString());
    }

    @Test
    void sortsKeysAndFilesToWhereTheyBelong() {
        Request request = Request.of(List.of(new Target.ThisComputer(), new Target.Named("10.9.9.9"))).keys(List.of("/etc/x", "HKLM\\X"));
        List<Job> jobs = planner.jobs("audit", request);
        assertEquals(List.of(List.of("/etc/x"), List.of("HKLM\\X")), jobs.stream().map(Job::paths).toList());
        Request keysAlone = Request.of(List.of(new Target.ThisComputer())).keys(List.of("HKLM\\X"));
        assertThrows(BartizanException.class, () -> planner.jobs("audit", keysAlone));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.fleet.scenario.Scenario;
import org.bartizan.fleet.scenario.Scenarios;
import org.bartizan.model.AutoProtect;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Organization;
import org.bartizan.model.UserInteraction;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export is a text that people read and that tools compare line by line. */
class ExportTest extends FleetCase {

    private List<String> lines() {
        return text().lines().toList();
    }

    /** The lines that two texts do not share, when only a few differ. */
    private static List<String> differing(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        return Stream.concat(gone.stream().map(l -> "-" + l.strip()), come.stream().map(l -> "+" + l.strip())).filter(l -> !l.contains(
                "<?bartizan")).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Scenario.class, names = {"SMALL", "MEDIUM", "LARGE"})
    void isTheSameAfterItWasReadAgain(Scenario scenario) throws IOException {
        fleet.create(Scenarios.create(scenario), "Create", "tester", false);
        String first = text();
        assertEquals(first, text());
        Path file = Files.writeString(directory.resolve("again.xmi"), first);
        fleet.create(fleet.load(file), "Open", "tester", true);
        assertEquals(first, text());
        assertTrue(first.lines().filter(l -> l.stripLeading().startsWith("<sections") || l.stripLeading().startsWith("<policy"))
                .allMatch(l -> l.contains(" id=\"")), "every policy and section has its id on its first line");
    }

    @Test
    void changesOneLineForOneSetting() {
        createAcme(2);
        change(o -> Acme.sales(o).setPolicy(Acme.policy(true)));
        change(o -> section(o).setThreads(3));
        List<String> before = lines();
        change(o -> section(o).setEnabled(false));
        assertEquals(List.of("-enabled=\"true\"", "+enabled=\"false\""), differing(before, lines()));
        before = lines();
        change(o -> section(o).getLocked().add("threads"));
        assertEquals(List.of("+<locked>threads</locked>"), differing(before, lines()));
        before = lines();
        change(o -> section(o).setDenyAccess(false));
        assertEquals(List.of("+denyAccess=\"false\""), differing(before, lines()));
        before = lines();
        change(o -> Acme.sales(o).getClients().getFirst().setName("RENAMED"));
        assertEquals(2, differing(before, lines()).size());
    }

    private static AutoProtect section(Organization acme) {
        return (AutoProtect) Acme.sales(acme).getPolicy().getSections().getFirst();
    }

    @Test
    void tellsItsStateWhichDependsOnTheContentAlone() {
        createAcme(1);
        String before = lines().get(1);
        assertTrue(before.matches("<\\?bartizan state=\"[0-9a-f]{16}\"\\?>"), before);
        change(o -> o.setName("Other"));
        assertFalse(lines().get(1).equals(before));
        fleet.undo("tester");
        assertEquals(before, lines().get(1));
    }

    @Test
    void keepsValuesThatLookLikeMarkup() throws IOException {
        createAcme(1);
        String nasty = "a\" enabled=\"false\"\n<sections id=\"x\" y='z' & \t= ]]> ä€\uD83D\uDE00 <?bartizan state=\"0123456789abcdef\"?>";
        change(o -> {
            o.setDescription(nasty);
            Acme.sales(o).setPolicy(Acme.policy(true));
            UserInteraction users = FleetFactory.eINSTANCE.createUserInteraction();
            users.setThreatMessage(nasty);
            Acme.sales(o).getPolicy().getSections().add(users);
            section(o).setExcludedPaths(List.of("/a b=\"c\" d", "/<sections id=\"e\" f=\"g\""));
            Acme.sales(o).getClients().getFirst().getAddresses().add("x.example");
        });
        Organization again = fleet.load(Files.writeString(directory.resolve("again.xmi"), text()));
        assertEquals(nasty, again.getDescription());
        assertEquals(nasty, ((UserInteraction) Acme.sales(again).getPolicy().getSections().get(1)).getThreatMessage());
        assertEquals(List.of("/a b=\"c\" d", "/<sections id=\"e\" f=\"g\""), section(again).getExcludedPaths());
    }

    @Test
    void hasNoPlaceForSecrets() {
        List<String> suspicious = FleetPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEAttributes().stream()).filter(a -> !a.isTransient()).map(EAttribute::getName)
                .filter(name -> name.toLowerCase().matches(".*(password|passphrase|secret|token|credential|privatekey|apikey).*")).toList();
        assertEquals(List.of(), suspicious, "a secret must be transient, so that no export and no journal ever has it");
    }
}

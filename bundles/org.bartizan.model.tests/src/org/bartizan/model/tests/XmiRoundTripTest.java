// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.Client;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.Organization;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ServerGroup;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class XmiRoundTripTest {

    private final FleetFactory factory = FleetFactory.eINSTANCE;

    @Test
    void whatIsSetComesBackSetEvenToTheDefaultAndWhatIsUnsetComesBackUnset() throws IOException {
        for (var section : Metamodel.sections()) {
            for (EAttribute setting : section.getEAttributes()) {
                PolicySection written = (PolicySection) factory.create(section);
                written.setId("s");
                written.eSet(setting, setting.getDefaultValue());
                EObject read = Xmi.read(Xmi.write(written));
                for (EAttribute other : section.getEAttributes()) {
                    assertEquals(other == setting, read.eIsSet(other), () -> Metamodel.name(setting) + " and " + other.getName());
                }
                assertTrue(EcoreUtil.equals(written, read), () -> Metamodel.name(setting));
            }
        }
    }

    @Test
    void aListThatIsSetToNothingIsNotTheSameAsAnInheritedOne() throws IOException {
        AutoProtect written = factory.createAutoProtect();
        written.setIncludedPaths(List.of());
        AutoProtect read = (AutoProtect) Xmi.read(Xmi.write(written));
        assertTrue(read.isSetIncludedPaths());
        assertEquals(List.of(), read.getIncludedPaths());
        assertFalse(read.isSetExcludedPaths());
    }

    @Test
    void locksAndReasonsComeBack() throws IOException {
        Policy written = factory.createPolicy();
        written.setReason("Compiles all day");
        AutoProtect section = factory.createAutoProtect();
        section.getLocked().addAll(List.of("enabled", "action"));
        written.getSections().add(section);
        Policy read = (Policy) Xmi.read(Xmi.write(written));
        assertEquals("Compiles all day", read.getReason());
        assertFalse(read.isSetExpires());
        assertEquals(List.of("enabled", "action"), read.getSections().getFirst().getLocked());
    }

    @Test
    void aClientFindsItsParentServerAgain() throws IOException {
        Organization written = organization();
        Organization read = (Organization) Xmi.read(Xmi.write(written));
        ServerGroup group = read.getServerGroups().getFirst();
        Client client = group.getClientGroups().getFirst().getClients().getFirst();
        assertSame(group.getServers().getFirst(), client.getServer());
        assertTrue(EcoreUtil.equals(written, read));
    }

    @Test
    void writingTwiceGivesTheSameText() throws IOException {
        String first = Xmi.write(organization());
        assertEquals(first, Xmi.write(Xmi.read(first)));
    }

    @Test
    void aValueThatIsNoneIsRefused() {
        String text = "<fleet:AutoProtect xmlns:fleet=\"urn:bartizan:fleet:1\" id=\"s\" reenableAfter=\"soon\"/>";
        assertThrows(IOException.class, () -> Xmi.read(text));
    }

    private Organization organization() {
        Organization organization = factory.createOrganization();
        organization.setId("o");
        ServerGroup group = factory.createServerGroup();
        group.setId("g");
        organization.getServerGroups().add(group);
        group.getServers().add(factory.createServer());
        group.getServers().getFirst().setId("s");
        group.getClientGroups().add(factory.createClientGroup());
        Client client = factory.createClient();
        client.setId("c");
        client.setName("pc-ü");
        client.setServer(group.getServers().getFirst());
        group.getClientGroups().getFirst().getClients().add(client);
        return organization;
    }
}

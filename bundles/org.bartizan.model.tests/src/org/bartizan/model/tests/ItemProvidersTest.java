// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.model.AutoProtect;
import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.bartizan.model.Policy;
import org.bartizan.model.provider.FleetItemProviderAdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The generated item providers, from which the editors are made. */
class ItemProvidersTest {

    private final FleetItemProviderAdapterFactory factory = new FleetItemProviderAdapterFactory();
    private final AdapterFactoryItemDelegator items = new AdapterFactoryItemDelegator(factory);

    @AfterEach
    void dispose() {
        factory.dispose();
    }

    @Test
    void everySettingHasAnEditableDescriptorWithItsDocumentation() {
        for (EClass section : Metamodel.sections()) {
            EObject object = FleetFactory.eINSTANCE.create(section);
            for (var setting : section.getEAttributes()) {
                IItemPropertyDescriptor descriptor = items.getPropertyDescriptor(object, setting);
                assertNotNull(descriptor, () -> Metamodel.name(setting));
                assertTrue(descriptor.canSetProperty(object), () -> Metamodel.name(setting));
                assertEquals(EcoreUtil.getDocumentation(setting), descriptor.getDescription(object));
            }
        }
    }

    @Test
    void labelsAreThoseOfTheModelOrTheNameInWords() {
        AutoProtect section = FleetFactory.eINSTANCE.createAutoProtect();
        assertEquals("Re-enable after", label(section, "reenableAfter"));
        assertEquals("Maximum file size", label(section, "maxFileSize"));
        assertEquals("Excluded users", label(section, "excludedUsers"));
    }

    @Test
    void idsAreShownButNotEdited() {
        AutoProtect section = FleetFactory.eINSTANCE.createAutoProtect();
        assertFalse(items.getPropertyDescriptor(section, FleetPackage.Literals.IDENTIFIED__ID).canSetProperty(section));
    }

    @Test
    void everyClassHasAnIconAndAText() {
        for (EClass type : Metamodel.classes().filter(candidate -> !candidate.isAbstract()).toList()) {
            EObject object = FleetFactory.eINSTANCE.create(type);
            assertNotNull(items.getImage(object), type.getName());
            assertFalse(items.getText(object).isBlank(), type.getName());
        }
    }

    @Test
    void aPolicyOffersEverySectionAsANewChild() {
        Policy policy = FleetFactory.eINSTANCE.createPolicy();
        List<String> offered = items.getNewChildDescriptors(policy, null, null).stream()
                .map(descriptor -> ((org.eclipse.emf.edit.command.CommandParameter) descriptor).getEValue().eClass().getName()).toList();
        assertEquals(Metamodel.sections().stream().map(EClass::getName).toList(), offered);
    }

    private String label(EObject object, String feature) {
        return items.getPropertyDescriptor(object, feature).getDisplayName(object);
    }
}

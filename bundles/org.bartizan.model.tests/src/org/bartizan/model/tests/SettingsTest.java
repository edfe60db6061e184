// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.bartizan.model.FleetFactory;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    @ParameterizedTest
    @MethodSource("quantities")
    void aQuantityHasAUnitAndARangeThatHoldsItsDefault(EAttribute attribute) {
        assertNotNull(Metamodel.detail(attribute, "unit"), "unit");
        Comparable<Object> least = value(attribute, Metamodel.detail(attribute, "min"));
        Comparable<Object> most = value(attribute, Metamodel.detail(attribute, "max"));
        Object standard = attribute.getDefaultValue();
        assertTrue(least.compareTo(most) < 0, "an empty range");
        assertTrue(least.compareTo(standard) <= 0 && most.compareTo(standard) >= 0, "the default is out of range");
    }

    static Stream<EAttribute> quantities() {
        return Metamodel.attributes().filter(attribute -> Number.class.isAssignableFrom(boxed(attribute))
                || attribute.getEAttributeType() == FleetPackage.Literals.DURATION);
    }

    @Test
    void everyPolicySettingCanBeUnsetAndHasADefault() {
        assertEquals(List.of(), Metamodel.settings().filter(setting -> !setting.isUnsettable() || setting.isMany())
                .map(Metamodel::name).toList(), "cannot be unset");
        assertEquals(List.of(), Metamodel.settings().filter(setting -> setting.getDefaultValue() == null).map(Metamodel::name).toList(),
                "no default");
    }

    @Test
    void aNewSectionHasNothingSetAndIsValid() {
        for (EClass section : Metamodel.sections()) {
            EObject object = FleetFactory.eINSTANCE.create(section);
            object.eSet(FleetPackage.Literals.IDENTIFIED__ID, "s");
            for (EStructuralFeature setting : section.getEStructuralFeatures()) {
                assertTrue(!object.eIsSet(setting), () -> Metamodel.name(setting));
            }
            assertEquals(org.eclipse.emf.common.util.Diagnostic.OK, Diagnostician.INSTANCE.validate(object).getSeverity(), section
                    .getName());
        }
    }

    @Test
    void aSettingThatIsSetToItsDefaultIsSetAndUnsettingItGivesTheDefaultAgain() {
        for (EAttribute setting : Metamodel.settings().toList()) {
            EObject section = FleetFactory.eINSTANCE.create(setting.getEContainingClass());
            section.eSet(setting, setting.getDefaultValue());
            assertTrue(section.eIsSet(setting), () -> Metamodel.name(setting));
            section.eUnset(setting);
            assertTrue(!section.eIsSet(setting), () -> Metamodel.name(setting));
            assertEquals(setting.getDefaultValue(), section.eGet(setting), () -> Metamodel.name(setting));
        }
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(EAttribute attribute, String text) {
        assertNotNull(text, "no range");
        return (Comparable<Object>) attribute.getEAttributeType().getEPackage().getEFactoryInstance()
                .createFromString(attribute.getEAttributeType(), text);
    }

    private static Class<?> boxed(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == int.class ? Integer.class : type == long.class ? Long.class : type == double.class ? Double.class : type;
    }
}

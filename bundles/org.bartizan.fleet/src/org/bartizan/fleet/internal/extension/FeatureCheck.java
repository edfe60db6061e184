// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import static org.bartizan.fleet.internal.extension.Soundness.refuse;

import java.util.Set;

import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Whether the values of a feature can be kept. */
final class FeatureCheck {

    private static final int MOST_VALUES = 10_000;
    private static final Set<EClassifier> TYPES = Set.of(EcorePackage.Literals.EBOOLEAN, EcorePackage.Literals.EINT,
            EcorePackage.Literals.ELONG, EcorePackage.Literals.EDOUBLE, EcorePackage.Literals.ESTRING, FleetPackage.Literals.DURATION,
            FleetPackage.Literals.LOCAL_TIME, FleetPackage.Literals.LOCAL_DATE, FleetPackage.Literals.INSTANT,
            FleetPackage.Literals.ZONE_ID, FleetPackage.Literals.TEXT_LIST, FleetPackage.Literals.PATH_LIST);

    private FeatureCheck() {
    }

    static void sound(EPackage metamodel, EStructuralFeature feature) throws RefusedMetamodelException {
        String name = Names.of(feature);
        refuse(!String.valueOf(feature.getName()).matches("[a-z][A-Za-z0-9]{0,63}"), "the name of " + name
                + " is not a word of letters and digits that begins with a small letter");
        refuse(feature.isTransient() || feature.isVolatile() || feature.isDerived() || !feature.isChangeable(), name
                + " is transient, volatile, derived or not changeable, so it could not be kept");
        refuse(feature.getLowerBound() != 0 || feature.getUpperBound() == 0 || feature.getUpperBound() < -1
                || feature.getUpperBound() > MOST_VALUES, name + " has bounds that cannot be used");
        refuse(feature.getEType() == null, name + " has no type");
        if (feature instanceof EAttribute attribute) {
            attribute(metamodel, attribute, name);
        } else {
            reference(metamodel, (EReference) feature, name);
        }
    }

    private static void attribute(EPackage metamodel, EAttribute attribute, String name) throws RefusedMetamodelException {
        EClassifier type = attribute.getEType();
        boolean known = TYPES.contains(type) || type instanceof EEnum && (type.getEPackage() == metamodel
                || type.getEPackage() == FleetPackage.eINSTANCE);
        refuse(!known, name + " has the type " + type.getName()
                + "; a setting is an EBoolean, EInt, ELong, EDouble or EString, one of the data types of " + FleetPackage.eNS_URI
                + ", or an enumeration");
        refuse(attribute.isID(), name + " is an ID, but every object has one already");
        try {
            refuse(attribute.getDefaultValueLiteral() != null && attribute.getDefaultValue() == null, name + " has a default \"" + attribute
                    .getDefaultValueLiteral() + "\" that is no " + type.getName());
        } catch (RuntimeException e) {
            throw new RefusedMetamodelException(name + " has a default \"" + attribute.getDefaultValueLiteral() + "\" that is no "
                    + type.getName(), e);
        }
    }

    private static void reference(EPackage metamodel, EReference reference, String name) throws RefusedMetamodelException {
        EClass type = reference.getEReferenceType();
        boolean own = type.getEPackage() == metamodel;
        refuse(!own && (type.getEPackage() != FleetPackage.eINSTANCE || reference.isContainment()), name + " refers to a " + type.getName()
                + ", which is not in its own package");
        refuse(reference.getEOpposite() != null || !reference.getEKeys().isEmpty(), name + " has an opposite or keys");
    }
}

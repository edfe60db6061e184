// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.impl.IdentifiedImpl;
import org.bartizan.model.impl.PolicySectionImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** Makes objects of classes that nothing was generated for, on the generated base classes: they have ids and locks like all others. */
final class ExtensionFactory extends EFactoryImpl {

    @Override
    public EObject create(EClass type) {
        if (type.getEPackage() != getEPackage() || type.isAbstract()) {
            throw new IllegalArgumentException("The class " + type.getName() + " is not a valid classifier");
        }
        return FleetPackage.Literals.POLICY_SECTION.isSuperTypeOf(type) ? new Section(type) : new Part(type);
    }

    private static final class Section extends PolicySectionImpl {
        Section(EClass type) {
            eSetClass(type);
        }
    }

    private static final class Part extends IdentifiedImpl {
        Part(EClass type) {
            eSetClass(type);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.edit;

import org.bartizan.fleet.internal.extension.ExtensionRegistry;
import org.bartizan.fleet.internal.model.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings detached objects up to date when an extension was updated after they were copied: the organisation has objects of the new classes by
 * then, which have every feature that the old ones had.
 */
final class Renewal extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    private Renewal() {
    }

    /** Returns the object itself when nothing of it is out of date, and a renewed copy otherwise. */
    static EObject of(EObject object) {
        if (current(object)) {
            return object;
        }
        Renewal renewal = new Renewal();
        EObject renewed = renewal.copy(object);
        renewal.copyReferences();
        return renewed;
    }

    private static boolean current(EObject object) {
        return ExtensionRegistry.INSTANCE.current(object.eClass()) && object.eContents().stream().allMatch(Renewal::current);
    }

    @Override
    protected EClass getTarget(EClass type) {
        if (ExtensionRegistry.INSTANCE.current(type)) {
            return type;
        }
        EPackage now = EPackage.Registry.INSTANCE.getEPackage(type.getEPackage().getNsURI());
        // One that is gone altogether is refused when it comes into the organisation.
        return now != null && now.getEClassifier(type.getName()) instanceof EClass same ? same : type;
    }

    @Override
    protected EStructuralFeature getTarget(EStructuralFeature feature) {
        EClass type = feature.getEContainingClass();
        EClass now = getTarget(type);
        return now == type ? feature : now.getEStructuralFeature(feature.getName());
    }

    @Override
    protected void copyAttribute(EAttribute attribute, EObject object, EObject copy) {
        EAttribute same = (EAttribute) getTarget((EStructuralFeature) attribute);
        if (same == attribute || attribute.isMany()) {
            super.copyAttribute(attribute, object, copy);
        } else if (object.eIsSet(attribute)) {
            // A literal of the old enumeration is none of the new one.
            copy.eSet(same, Texts.value(same, Texts.exact(attribute, object.eGet(attribute))));
        }
    }
}

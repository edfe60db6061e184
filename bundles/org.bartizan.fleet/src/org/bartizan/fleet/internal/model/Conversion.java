// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Replaces the objects of one version of an extension's metamodel by objects of another, which has everything that the first one has. All
 * new objects are made before the first one is put in place, so when that fails, nothing has changed.
 */
final class Conversion {

    private final EPackage to;
    private final Map<EObject, EObject> twins = new IdentityHashMap<>();

    private Conversion(EPackage to) {
        this.to = to;
    }

    /** Makes the new objects, which hold references to others but no parts yet. */
    static Conversion prepare(Index index, EPackage from, EPackage to) {
        Conversion conversion = new Conversion(to);
        List<EObject> affected = index.all().stream().filter(object -> object.eClass().getEPackage() == from).toList();
        affected.forEach(conversion::make);
        affected.forEach(conversion::refer);
        return conversion;
    }

    private void make(EObject object) {
        Identified twin = (Identified) EcoreUtil.create((EClass) to.getEClassifier(object.eClass().getName()));
        twin.setId(Texts.id(object));
        for (EAttribute attribute : Shape.of(object.eClass()).attributes()) {
            if (object.eIsSet(attribute)) {
                EAttribute same = (EAttribute) same(twin, attribute);
                if (attribute.isMany()) {
                    Texts.values(object, attribute).forEach(value -> Texts.list(twin, same).add(copy(attribute, same, value)));
                } else {
                    twin.eSet(same, copy(attribute, same, object.eGet(attribute)));
                }
            }
        }
        twins.put(object, twin);
    }

    private static EStructuralFeature same(EObject twin, EStructuralFeature feature) {
        return twin.eClass().getEStructuralFeature(feature.getName());
    }

    private static Object copy(EAttribute attribute, EAttribute same, Object value) {
        return Texts.value(same, Texts.exact(attribute, value));
    }

    private EObject twin(Object object) {
        return twins.getOrDefault(object, (EObject) object);
    }

    private void refer(EObject object) {
        EObject twin = twins.get(object);
        for (EReference reference : Shape.of(object.eClass()).references()) {
            EStructuralFeature same = same(twin, reference);
            for (Object target : Texts.values(object, reference)) {
                if (reference.isMany()) {
                    Texts.list(twin, same).add(twin(target));
                } else {
                    twin.eSet(same, twin(target));
                }
            }
        }
    }

    /** Puts the new objects in the places of the old ones; nobody may record what this does. */
    void replace(Index index, Recorder recorder) {
        twins.keySet().forEach(recorder::forget);
        for (Map.Entry<EObject, EObject> pair : twins.entrySet()) {
            EObject object = pair.getKey();
            EObject container = object.eContainer();
            EReference place = object.eContainmentFeature();
            if (!twins.containsKey(container)) {
                EcoreUtil.replace(container, place, object, pair.getValue());
            }
        }
        twins.forEach(this::moveParts);
        twins.values().forEach(twin -> {
            index.putIfFree(Texts.id(twin), twin);
            recorder.attach(twin);
        });
    }

    private void moveParts(EObject object, EObject twin) {
        for (EReference containment : Shape.of(object.eClass()).containments()) {
            EStructuralFeature same = same(twin, containment);
            for (Object part : List.copyOf(Texts.values(object, containment))) {
                if (containment.isMany()) {
                    Texts.list(twin, same).add(twin(part));
                } else {
                    twin.eSet(same, twin(part));
                }
            }
        }
    }
}

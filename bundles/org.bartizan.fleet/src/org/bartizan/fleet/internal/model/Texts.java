// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.bartizan.model.Identified;
import org.bartizan.model.Named;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Objects and values as text. */
public final class Texts {

    private Texts() {
    }

    /** The exact text of an attribute's value, null for null. */
    public static String exact(EAttribute attribute, Object value) {
        return value == null ? null : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    /** The value that {@link #exact} made a text of. */
    public static Object value(EAttribute attribute, String text) {
        return text == null ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    /** The id of an object, null when it has none. */
    public static String id(Object object) {
        return object instanceof Identified identified ? identified.getId() : null;
    }

    /** A feature's value for people. */
    public static String readable(EStructuralFeature feature, Object value) {
        if (value == null) {
            return null;
        }
        if (feature instanceof EAttribute attribute) {
            return exact(attribute, value);
        }
        boolean part = ((EReference) feature).isContainment();
        return part ? segment((EObject) value) : path((EObject) value);
    }

    /** The path of an object by names, from the organisation on. */
    public static String path(EObject object) {
        List<String> names = new ArrayList<>();
        for (EObject at = object; at != null; at = at.eContainer()) {
            names.add(segment(at));
        }
        Collections.reverse(names);
        return String.join("/", names);
    }

    /** The name of an object, or that of its class when it has none. */
    public static String name(EObject object) {
        return label(object);
    }

    private static String segment(EObject object) {
        boolean alone = object.eContainmentFeature() != null && !object.eContainmentFeature().isMany();
        return alone && !(object instanceof Named) ? object.eContainmentFeature().getName() : label(object);
    }

    private static String label(EObject object) {
        String name = object instanceof Named named ? named.getName() : null;
        return name == null || name.isBlank() ? object.eClass().getName() : name;
    }

    /** The list of a many-valued feature, to be changed. */
    @SuppressWarnings("unchecked")
    public static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }

    /** All values of a feature, one or none for a single-valued one. */
    @SuppressWarnings("unchecked")
    public static List<Object> values(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature, false);
        if (feature.isMany()) {
            return (List<Object>) value;
        }
        return value == null ? List.of() : List.of(value);
    }
}

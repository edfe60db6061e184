// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How a feature is edited; follows from its type in the metamodel. */
public enum FieldKind {
    /** Yes or no. */
    CHECK,
    /** One of a few constants. */
    CHOICE,
    /** Several of a few constants, such as days of the week. */
    CHOICES,
    /** A whole number. */
    NUMBER,
    /** A length of time. */
    DURATION,
    /** A time of day. */
    TIME,
    /** A day. */
    DATE,
    /** A point in time. */
    INSTANT,
    /** A time zone. */
    ZONE,
    /** A line of text, or any other type that can be written as one. */
    TEXT,
    /** Texts, one a line. */
    TEXTS,
    /** Absolute paths, one a line. */
    PATHS,
    /** Another object. */
    REFERENCE,
    /** Other objects. */
    REFERENCES;

    /** The kind for a feature. */
    public static FieldKind of(EStructuralFeature feature) {
        if (!(feature instanceof EAttribute attribute)) {
            return feature.isMany() ? REFERENCES : REFERENCE;
        }
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum) {
            return feature.isMany() ? CHOICES : CHOICE;
        }
        if (feature.isMany()) {
            return TEXTS;
        }
        Class<?> java = type.getInstanceClass();
        return java == List.class ? type.getName().contains("Path") ? PATHS : TEXTS : simple(java);
    }

    private static FieldKind simple(Class<?> java) {
        if (java == boolean.class || java == Boolean.class) {
            return CHECK;
        }
        if (java == int.class || java == Integer.class || java == long.class || java == Long.class) {
            return NUMBER;
        }
        return java == Duration.class ? DURATION
                : java == LocalTime.class ? TIME
                        : java == LocalDate.class ? DATE : java == Instant.class ? INSTANT : java == ZoneId.class ? ZONE : TEXT;
    }
}

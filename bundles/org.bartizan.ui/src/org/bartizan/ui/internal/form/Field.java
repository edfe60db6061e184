// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A feature as a form shows it.
 *
 * @param feature the feature
 * @param kind how it is edited
 * @param label what people call it
 * @param documentation what it means, as sentences; may be empty
 * @param unit its unit, or empty
 * @param min its least value as the metamodel writes it, or null
 * @param max its greatest value as the metamodel writes it, or null
 */
public record Field(EStructuralFeature feature, FieldKind kind, String label, String documentation, String unit, String min, String max) {

    /** What the metamodel says of a feature. */
    public static Field of(EStructuralFeature feature, EObject sample, AdapterFactory providers) {
        return new Field(feature, FieldKind.of(feature), Words.label(sample, feature, providers),
                Objects.requireNonNullElse(EcoreUtil.getDocumentation(feature), ""),
                Objects.requireNonNullElse(Words.annotation(feature, "unit"), ""), Words.annotation(feature, "min"),
                Words.annotation(feature, "max"));
    }

    /** What people edit of an object of that class itself: everything but the id and what it contains, in the order of declaration. */
    public static List<Field> of(EClass type, AdapterFactory providers) {
        EObject sample = EcoreUtil.create(type);
        List<Field> fields = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean contains = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
            boolean own = feature != FleetPackage.Literals.IDENTIFIED__ID && feature != FleetPackage.Literals.POLICY_SECTION__LOCKED;
            if (!contains && own && feature.isChangeable() && !feature.isDerived()) {
                fields.add(of(feature, sample, providers));
            }
        }
        return List.copyOf(fields);
    }

    /** The setting of a policy that this is, if it is one. */
    public Optional<Setting> setting() {
        return feature instanceof EAttribute attribute && FleetPackage.Literals.POLICY_SECTION.isSuperTypeOf(feature.getEContainingClass())
                && feature.isUnsettable() ? Optional.of(new Setting(attribute)) : Optional.empty();
    }

    /** The constants there are to choose from, in the order of the metamodel; empty for other kinds. */
    public List<Enumerator> choices() {
        return feature.getEType() instanceof EEnum type ? type.getELiterals().stream().map(literal -> literal.getInstance()).toList()
                : List.of();
    }

    /** What a constant is called. */
    public String label(Enumerator constant) {
        return Words.label((EEnum) feature.getEType(), constant);
    }

    /** Label, documentation, range and default, for a tooltip. */
    public String explanation(FieldText text) {
        StringBuilder all = new StringBuilder(documentation);
        String range = text.range();
        if (!range.isEmpty()) {
            all.append(all.isEmpty() ? "" : "\n").append("Allowed: ").append(range).append('.');
        }
        Object value = feature.getDefaultValue();
        if (feature.isUnsettable() && value != null && !text.display(value).isEmpty()) {
            all.append(all.isEmpty() ? "" : "\n").append("Default: ").append(text.display(value)).append('.');
        }
        return all.toString();
    }
}

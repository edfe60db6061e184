// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Fields for tests. */
final class Fields {

    static final AdapterFactory PROVIDERS = Words.providers();

    private Fields() {
    }

    static Field of(EStructuralFeature feature) {
        return of(feature, feature.getEContainingClass());
    }

    static Field of(EStructuralFeature feature, EClass type) {
        return Field.of(feature, EcoreUtil.create(type), PROVIDERS);
    }

    static FieldText text(EStructuralFeature feature) {
        return new FieldText(of(feature));
    }
}

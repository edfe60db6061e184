// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.extension;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Whether a metamodel goes together with those that are in use: keys such as {@code usbStorage.access} name one setting. */
final class Conflicts {

    private Conflicts() {
    }

    /** @param same what is brought under the same URI already, or null */
    static void refuse(Contribution contribution, Contribution same, Metamodels known) throws RefusedMetamodelException {
        String uri = contribution.uri();
        Soundness.refuse(same != null, "its nsURI " + uri + " is that of " + (same == null ? "" : same.bundle()));
        Soundness.refuse(known.foreign(uri), "its nsURI " + uri + " is in use already");
        List<String> keys = keys(MetamodelText.read(contribution.text()));
        for (Extension extension : known.all()) {
            for (EClass section : sections(extension.metamodel())) {
                boolean taken = extension.provided().contains(section.getName()) && keys.contains(key(section));
                Soundness.refuse(taken, extension.bundle() + " has a section " + section.getName() + ", too");
            }
        }
    }

    /** Refuses a section that would be called as another of the same package, or as one of Bartizan's own. */
    static void refuse(EPackage metamodel, EClass section) throws RefusedMetamodelException {
        for (EPackage home : List.of(FleetPackage.eINSTANCE, metamodel)) {
            Optional<EClass> other = sections(home).stream().filter(each -> each != section && key(each).equals(key(section))).findFirst();
            Soundness.refuse(other.isPresent(), (home == metamodel ? "it" : "Bartizan") + " has a section " + other.map(EClass::getName)
                    .orElse("")
                    + " of the same key as " + section.getName());
        }
    }

    private static List<String> keys(EPackage metamodel) {
        return sections(metamodel).stream().map(Conflicts::key).toList();
    }

    private static List<EClass> sections(EPackage metamodel) {
        return metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type
                .isAbstract() && FleetPackage.Literals.POLICY_SECTION.isSuperTypeOf(type)).toList();
    }

    private static String key(EClass section) {
        return Setting.key(section).toLowerCase(Locale.ROOT);
    }
}

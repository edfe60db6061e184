// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.policy.EffectivePolicy;
import org.bartizan.fleet.policy.ResolvedSetting;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.FleetPackage;
import org.bartizan.resetacl.Profile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The two settings of the policy section about tampering that say what to close. */
final class ClosedSettings {

    static final String KEYS = "tamperProtection.closedKeys";
    static final String FILES = "tamperProtection.closedFiles";

    private ClosedSettings() {
    }

    /** What the metamodel says where nothing is set. */
    static List<String> defaults(String setting) {
        return Setting.find(setting).map(Setting::defaultValue).map(ClosedSettings::texts).orElse(List.of());
    }

    /** What holds. */
    static List<String> of(EffectivePolicy policy, String setting) {
        return policy.find(setting).map(ResolvedSetting::value).map(ClosedSettings::texts).orElseGet(() -> defaults(setting));
    }

    /** Every level of an organisation that sets one of them. */
    static List<Profile> setIn(EObject organization) {
        List<Profile> profiles = new ArrayList<>();
        organization.eAllContents().forEachRemaining(object -> {
            if (object.eClass() == FleetPackage.Literals.TAMPER_PROTECTION) {
                add(object, FleetPackage.Literals.TAMPER_PROTECTION__CLOSED_KEYS, false, profiles);
                add(object, FleetPackage.Literals.TAMPER_PROTECTION__CLOSED_FILES, true, profiles);
            }
        });
        return profiles;
    }

    private static void add(EObject section, EAttribute attribute, boolean files, List<Profile> profiles) {
        if (section.eIsSet(attribute)) {
            profiles.add(new Profile(path(section.eContainer().eContainer()), files, texts(section.eGet(attribute))));
        }
    }

    private static String path(EObject level) {
        String name = String.valueOf(level.eGet(FleetPackage.Literals.NAMED__NAME));
        EObject outer = level.eContainer();
        return outer == null || EcoreUtil.getRootContainer(level) == outer ? name : path(outer) + "/" + name;
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}

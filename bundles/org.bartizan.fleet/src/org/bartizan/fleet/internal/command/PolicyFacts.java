// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is set at one level, whatever sections there are. */
final class PolicyFacts {

    private PolicyFacts() {
    }

    /** Adds what {@code holder} itself sets and schedules; nothing of what it inherits. */
    static void add(PolicyHolder holder, Map<String, Object> facts) {
        Policy policy = holder.getPolicy();
        Map<String, Object> sections = new LinkedHashMap<>();
        if (policy != null) {
            if (policy.isSetReason()) {
                facts.put("reason", policy.getReason());
            }
            if (policy.isSetExpires()) {
                facts.put("expires", policy.getExpires());
            }
            policy.getSections().forEach(section -> sections.put(name(section), settings(section)));
        }
        facts.put("settings", sections);
        facts.put("scheduledScans", holder.getScheduledScans().stream().map(ScheduledScan::getName).toList());
    }

    /** How many settings {@code holder} itself sets. */
    static int count(PolicyHolder holder) {
        return holder.getPolicy() == null ? 0
                : holder.getPolicy().getSections().stream().mapToInt(section -> settings(section).size()).sum();
    }

    private static String name(PolicySection section) {
        String name = section.eClass().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, Object> settings(PolicySection section) {
        Map<String, Object> settings = new LinkedHashMap<>();
        List<String> locked = section.getLocked();
        for (EStructuralFeature feature : section.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && feature.isUnsettable() && section.eIsSet(feature)) {
                String text = EcoreUtil.convertToString(attribute.getEAttributeType(), section.eGet(feature));
                settings.put(feature.getName(), locked.contains(feature.getName()) ? text + " (locked)" : text);
            }
        }
        return settings;
    }
}

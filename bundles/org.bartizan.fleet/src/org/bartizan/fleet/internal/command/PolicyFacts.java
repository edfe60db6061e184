// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is set at one level, whatever sections there are. */
final class PolicyFacts {

    private PolicyFacts() {
    }

    /**
     * Adds what {@code holder} itself sets and schedules; nothing of what it inherits.
     *
     * @param json for scripts, with values of their types and the locks in a list of their own
     */
    static void add(PolicyHolder holder, Map<String, Object> facts, boolean json) {
        Policy policy = holder.getPolicy();
        Map<String, Object> sections = new LinkedHashMap<>();
        if (policy != null) {
            if (policy.isSetReason()) {
                facts.put("reason", policy.getReason());
            }
            if (policy.isSetExpires()) {
                facts.put("expires", policy.getExpires());
            }
            policy.getSections().forEach(section -> sections.put(json ? name(section) : name(section) + remark(section.eClass()),
                    json ? typed(section) : readable(section)));
        }
        if (json || !sections.isEmpty()) {
            facts.put("settings", sections);
        }
        if (json || !holder.getScheduledScans().isEmpty()) {
            facts.put("scheduledScans", holder.getScheduledScans().stream().map(ScheduledScan::getName).toList());
        }
    }

    /** How many settings {@code holder} itself sets. */
    static int count(PolicyHolder holder) {
        return holder.getPolicy() == null ? 0
                : holder.getPolicy().getSections().stream().mapToInt(section -> set(section).size()).sum();
    }

    private static String name(PolicySection section) {
        String name = section.eClass().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String remark(EClass section) {
        return Extensions.missing(section) ? " (from a missing extension)" : "";
    }

    private static Map<String, Object> readable(PolicySection section) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (EAttribute setting : set(section)) {
            Object value = section.eGet(setting);
            boolean locked = section.getLocked().contains(setting.getName());
            settings.put(setting.getName(), locked ? EcoreUtil.convertToString(setting.getEAttributeType(), value) + " (locked)" : value);
        }
        return settings;
    }

    private static Map<String, Object> typed(PolicySection section) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (EAttribute setting : set(section)) {
            Object value = section.eGet(setting);
            boolean plain = value instanceof Boolean || value instanceof Number || value instanceof Collection;
            settings.put(setting.getName(), plain ? value : EcoreUtil.convertToString(setting.getEAttributeType(), value));
        }
        if (Extensions.missing(section.eClass())) {
            settings.put("missingExtension", section.eClass().getEPackage().getNsURI());
        }
        settings.put("locked", List.copyOf(section.getLocked()));
        return settings;
    }

    private static List<EAttribute> set(PolicySection section) {
        return section.eClass().getEAllAttributes().stream().filter(attribute -> attribute.isUnsettable() && section.eIsSet(attribute))
                .toList();
    }
}

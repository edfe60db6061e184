// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Policy;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.ScheduledScan;
import org.eclipse.emf.ecore.EAttribute;
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
            policy.getSections().forEach(section -> sections.put(json ? Setting.key(section.eClass()) : label(section, sections), json
                    ? typed(section) : readable(section)));
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

    private static String label(PolicySection section, Map<String, Object> others) {
        String remark = Extensions.missing(section.eClass()) ? " (from a missing extension)" : "";
        String label = Setting.of(section.eClass()).stream().findFirst().map(Setting::sectionLabel).orElse("") + remark;
        return label.equals(remark) || others.containsKey(label) ? Setting.key(section.eClass()) + remark : label;
    }

    private static Map<String, Object> readable(PolicySection section) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (EAttribute attribute : set(section)) {
            Setting setting = new Setting(attribute);
            String lock = section.getLocked().contains(attribute.getName()) ? " (locked)" : "";
            settings.put(settings.containsKey(setting.label()) ? setting.key() : setting.label(), setting.text(section.eGet(attribute))
                    + lock);
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

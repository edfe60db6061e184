// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Collectors;

import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;
import org.bartizan.model.PolicyHolder;
import org.bartizan.model.PolicySection;
import org.bartizan.model.provider.FleetEditPlugin;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns an object of the organisation into lines, by its metamodel alone; runs inside a read of the fleet. */
final class PropertyReader {

    private static final String SETTING = "urn:bartizan:setting";

    private PropertyReader() {
    }

    static List<Property> read(Organization organization, String id) {
        EObject object = find(organization, id);
        List<Property> lines = new ArrayList<>();
        if (object != null) {
            lines.add(new Property(Property.Group.WANTED, "Type", text("_UI_" + object.eClass().getName() + "_type", object.eClass()
                    .getName()),
                    false, EcoreUtil.getDocumentation(object.eClass())));
            object.eClass().getEAllStructuralFeatures().forEach(feature -> lines.add(line(object, feature)));
            if (object instanceof PolicyHolder holder && holder.getPolicy() != null) {
                holder.getPolicy().getSections().forEach(section -> settings(section, lines));
            }
        }
        return lines;
    }

    private static EObject find(Organization organization, String id) {
        if (id.equals(organization.getId())) {
            return organization;
        }
        var all = organization.eAllContents();
        while (all.hasNext()) {
            EObject object = all.next();
            if (object instanceof Named named && id.equals(named.getId())) {
                return object;
            }
        }
        return null;
    }

    /** What is set at this very level, whoever brings the section. */
    private static void settings(PolicySection section, List<Property> lines) {
        for (Setting setting : Setting.of(section.eClass())) {
            if (section.eIsSet(setting.feature())) {
                List<String> remarks = new ArrayList<>();
                if (section.getLocked().contains(setting.feature().getName())) {
                    remarks.add("locked");
                }
                if (setting.missing()) {
                    remarks.add("from a missing extension");
                }
                String value = setting.text(section.eGet(setting.feature()));
                lines.add(new Property(Property.Group.WANTED, setting.sectionLabel() + ": " + setting.label(), remarks.isEmpty() ? value
                        : value + " (" + String.join(", ", remarks) + ")", false, setting.documentation()));
            }
        }
    }

    private static Property line(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        String text = feature instanceof EReference reference ? reference(reference, value) : attribute((EAttribute) feature, value);
        return new Property(Property.Group.WANTED, label(feature), text, !object.eIsSet(feature), EcoreUtil.getDocumentation(feature));
    }

    private static String label(EStructuralFeature feature) {
        String own = EcoreUtil.getAnnotation(feature, SETTING, "label");
        return own != null ? own
                : text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature.getName());
    }

    private static String text(String key, String otherwise) {
        try {
            return FleetEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private static String reference(EReference reference, Object value) {
        if (reference.isMany()) {
            List<?> all = (List<?>) value;
            return all.size() > 3 || reference.isContainment() ? all.isEmpty() ? "" : String.format("%,d", all.size())
                    : all.stream().map(PropertyReader::name).collect(Collectors.joining(", "));
        }
        return value == null ? "" : name(value);
    }

    private static String name(Object object) {
        return object instanceof Named named ? named.getName() : text("_UI_" + ((EObject) object).eClass().getName() + "_type", "set");
    }

    private static String attribute(EAttribute attribute, Object value) {
        if (value == null) {
            return "";
        }
        String unit = EcoreUtil.getAnnotation(attribute, SETTING, "unit");
        String text = attribute.isMany() ? ((List<?>) value).stream().map(each -> one(attribute, each)).collect(Collectors.joining(", "))
                : one(attribute, value);
        return unit == null || text.isEmpty() || !(value instanceof Number) ? text : text + " " + unit;
    }

    private static String one(EAttribute attribute, Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Integer number -> String.format("%,d", number);
            case org.eclipse.emf.common.util.Enumerator constant -> text(
                    "_UI_" + attribute.getEAttributeType().getName() + "_" + constant.getName() + "_literal", constant.getLiteral());
            default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        };
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bartizan.fleet.internal.policy.ValueReader;
import org.bartizan.fleet.internal.policy.ValueText;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One setting of one section, with what the metamodel says of it; also of a section that an extension brought. Immutable.
 *
 * @param feature an unsettable attribute of a subclass of {@code PolicySection}
 */
public record Setting(EAttribute feature) {

    private static final String ANNOTATION = "urn:bartizan:setting";
    private static final String SECTION = "Section";

    /**
     * Every known section class that is not abstract: those of the fleet in order of declaration, then those of extensions by package,
     * also of missing ones whose values are kept. {@link Extensions#onChange} tells when there are others.
     */
    public static List<EClass> sections() {
        List<EPackage> packages = new ArrayList<>(List.of(FleetPackage.eINSTANCE));
        packages.addAll(Extensions.packages());
        return packages.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && FleetPackage.Literals.POLICY_SECTION.isSuperTypeOf(c)).toList();
    }

    /** The settings of a section class, in order of declaration. */
    public static List<Setting> of(EClass section) {
        return section.getEAllAttributes().stream().filter(a -> a.isUnsettable() && a.isChangeable() && !a.isTransient())
                .map(Setting::new).toList();
    }

    /** Every known setting, in the order of {@link #sections}. */
    public static List<Setting> all() {
        return sections().stream().flatMap(s -> of(s).stream()).toList();
    }

    /**
     * The setting of a key as {@link #key} gives it, in any case of its letters; the section may be left out when no other has a setting of
     * that name.
     */
    public static Optional<Setting> find(String key) {
        String wanted = key.strip();
        // An extension that is installed goes before an earlier one that is missing and had the same section.
        List<Setting> all = all().stream().sorted(Comparator.comparing(Setting::missing)).toList();
        Optional<Setting> whole = all.stream().filter(s -> s.key().equals(wanted))
                .findFirst().or(() -> all.stream().filter(s -> s.key().equalsIgnoreCase(wanted)).findFirst());
        List<Setting> bare = whole.isPresent() ? List.of()
                : all.stream().filter(s -> s.feature.getName().equalsIgnoreCase(wanted)).toList();
        return bare.size() == 1 ? Optional.of(bare.getFirst()) : whole;
    }

    /** The key of a section, such as {@code autoProtect} or {@code quarantine}. */
    public static String key(EClass section) {
        String name = section.getName().length() > SECTION.length() && section.getName().endsWith(SECTION)
                ? section.getName().substring(0, section.getName().length() - SECTION.length())
                : section.getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The section class that declares or inherits the setting. */
    public EClass section() {
        return feature.getEContainingClass();
    }

    /** The key by which people and scripts name it, such as {@code autoProtect.enabled}; the same for ever. */
    public String key() {
        return key(section()) + "." + feature.getName();
    }

    /** What people call it, such as <i>Maximum file size</i>; never empty. */
    public String label() {
        return label(feature);
    }

    /** What people call the section, such as <i>Auto-protect</i>; never empty. */
    public String sectionLabel() {
        return label(section());
    }

    /** The unit of a number, such as {@code MB}, or that in which people think of a length of time; empty when there is none. */
    public String unit() {
        String unit = annotation("unit");
        return unit == null ? "" : unit;
    }

    /** The least value as the metamodel writes it, such as {@code 1} or {@code PT1M}; null when there is none. */
    public String min() {
        return annotation("min");
    }

    /** The greatest value as the metamodel writes it; null when there is none. */
    public String max() {
        return annotation("max");
    }

    /** Whether it is from a missing extension: it may have values, but none can be set. See {@link Extensions}. */
    public boolean missing() {
        return Extensions.missing(feature) || Extensions.missing(section());
    }

    /** The key for people, who are told when it is {@link #missing}: {@code usbStorage.access (from a missing extension)}. */
    public String shownKey() {
        return missing() ? key() + " (from a missing extension)" : key();
    }

    /** What it means, in a sentence or two; empty when the metamodel says nothing. */
    public String documentation() {
        String text = EcoreUtil.getDocumentation(feature);
        return text == null ? "" : text;
    }

    /** The value that holds where nobody sets one; null when there is none. */
    public Object defaultValue() {
        return feature.isMany() ? List.of() : kept(feature.getDefaultValue());
    }

    /** A value as people read it, with its unit, so that {@link #parse} reads it again; empty for null. */
    public String text(Object value) {
        return ValueText.of(feature, unit(), value);
    }

    /**
     * Reads a value: a number with or without its unit, a length of time such as {@code 30m}, {@code 2h} or {@code 1 h 30 min}, yes or no, one of
     * the words of a choice, texts with semicolons between them.
     *
     * @throws org.bartizan.api.BartizanException that says what would be right
     */
    public Object parse(String text) {
        return new ValueReader(this).read(text);
    }

    /** What values there are, for people: {@code 1 to 2000 MB}, {@code yes or no}, or the words of a choice with commas between them. */
    public String allowed() {
        return new ValueReader(this).allowed();
    }

    /** Which option of the engine it becomes, or why none, as the metamodel notes it; empty when it notes nothing. */
    public String engine() {
        String engine = annotation("engine");
        return engine == null ? "" : engine;
    }

    /** A value that does not change with the model. */
    static Object kept(Object value) {
        return value instanceof EList<?> list ? List.copyOf(new ArrayList<>(list)) : value;
    }

    private String annotation(String key) {
        return EcoreUtil.getAnnotation(feature, ANNOTATION, key);
    }

    private static String label(ENamedElement element) {
        String given = EcoreUtil.getAnnotation(element, ANNOTATION, "label");
        if (given != null) {
            return given;
        }
        String words = element.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceFirst("^max ", "maximum ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.check;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The range that an attribute's annotation {@code urn:bartizan:setting} gives.
 *
 * @param min as written, or null
 * @param max as written, or null
 * @param unit as written, or null
 */
public record Range(String min, String max, String unit) {

    private static final String SOURCE = "urn:bartizan:setting";
    private static final Map<EAttribute, Range> KNOWN = new ConcurrentHashMap<>();

    /** The range of an attribute. */
    public static Range of(EAttribute attribute) {
        return KNOWN.computeIfAbsent(attribute, a -> new Range(EcoreUtil.getAnnotation(a, SOURCE, "min"),
                EcoreUtil.getAnnotation(a, SOURCE, "max"), EcoreUtil.getAnnotation(a, SOURCE, "unit")));
    }

    /** What is wrong with a value, as a clause; null when nothing is. */
    public String wrong(Object value) {
        if (min != null && compare(value, min) < 0) {
            return "is " + said(value) + ", less than " + said(min);
        }
        if (max != null && compare(value, max) > 0) {
            return "is " + said(value) + ", more than " + said(max);
        }
        return null;
    }

    private String said(Object value) {
        boolean number = value instanceof Number || Character.isDigit(value.toString().charAt(0));
        return unit == null || !number ? value.toString() : value + " " + unit;
    }

    private static int compare(Object value, String bound) {
        return switch (value) {
            case Integer number -> Long.compare(number, Long.parseLong(bound));
            case Long number -> Long.compare(number, Long.parseLong(bound));
            case Double number -> Double.compare(number, Double.parseDouble(bound));
            case Duration duration -> duration.compareTo(Duration.parse(bound));
            default -> 0;
        };
    }
}

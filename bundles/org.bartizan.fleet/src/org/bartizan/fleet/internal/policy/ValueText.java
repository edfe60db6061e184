// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of attributes as people read them. */
public final class ValueText {

    private ValueText() {
    }

    /** @param unit empty when there is none */
    public static String of(EAttribute attribute, String unit, Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case Number number -> unit.isEmpty() ? number.toString() : number + " " + unit;
            case Duration duration -> duration(duration, unit);
            case Enumerator choice -> words(choice.getName());
            case Collection<?> several -> several.stream().map(ValueText::element).collect(Collectors.joining("; "));
            case String text -> text;
            default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        };
    }

    /** {@code EVERY_ACCESS} as {@code every access}. */
    public static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    // The separator within a text is written as the metamodel's own lists write it, so that it can be read again.
    private static String element(Object value) {
        return value instanceof Enumerator choice ? words(choice.getName())
                : String.valueOf(value).replace("%", "%25").replace(";", "%3B");
    }

    /** Exact: {@code 1 h 30 min}, and nothing in the unit that people expect. */
    private static String duration(Duration duration, String unit) {
        if (duration.isZero()) {
            return "0 " + (unit.isEmpty() ? "s" : unit);
        }
        if (duration.isNegative() || duration.toMillisPart() * 1_000_000 != duration.toNanosPart()) {
            return duration.toString();
        }
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDaysPart(), "d");
        add(parts, duration.toHoursPart(), "h");
        add(parts, duration.toMinutesPart(), "min");
        add(parts, duration.toSecondsPart(), "s");
        add(parts, duration.toMillisPart(), "ms");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + " " + unit);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bartizan.model.Named;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The values of a field as text: to be edited, to be read, and back. Safe for any thread.
 *
 * @param field the field
 */
public record FieldText(Field field) {

    private static final Pattern ABSOLUTE = Pattern.compile("(/|~|[A-Za-z]:[/\\\\]|\\\\\\\\|%|\\$).*");

    /** As it stands in the field: without the unit, a list with an entry a line; empty for null. */
    public String format(Object value) {
        return switch (value) {
            case null -> "";
            case Duration duration -> Durations.format(duration, field.unit());
            case Instant moment -> Moments.format(moment);
            case Collection<?> all -> all.stream().map(this::one).collect(Collectors.joining("\n"));
            default -> one(value);
        };
    }

    /** As people read it, with its unit. */
    public String display(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number + (field.unit().isEmpty() ? "" : " " + field.unit());
            case Duration duration -> duration.isZero() && !field.unit().isEmpty() ? "0 " + field.unit() : Durations.display(duration);
            case Instant moment -> Moments.format(moment);
            case Collection<?> all -> all.isEmpty() ? "nothing" : all.stream().map(this::one).collect(Collectors.joining(", "));
            default -> one(value);
        };
    }

    private String one(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Enumerator constant -> field.label(constant);
            case Named named -> named.getName();
            case ZoneId zone -> zone.getId();
            default -> field.feature() instanceof EAttribute attribute && !(value instanceof String)
                    ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
                    : value.toString();
        };
    }

    /** What the text of a field means; nothing typed is null, but an empty list in a list, and an empty text in a setting that is a text. */
    public Reading parse(String text) {
        String typed = text.strip();
        if (field.kind() == FieldKind.TEXTS || field.kind() == FieldKind.PATHS) {
            return lines(typed);
        }
        if (typed.isEmpty()) {
            if (field.kind() == FieldKind.TEXT && field.feature().isUnsettable() && field.feature().getDefaultValue() != null) {
                return Reading.of("");
            }
            return field.feature().isRequired() || field.kind() != FieldKind.TEXT && field.feature().getDefaultValue() != null
                    ? Reading.wrong("It needs a value")
                    : Reading.of(null);
        }
        try {
            return check(value(typed));
        } catch (IllegalArgumentException e) {
            return Reading.wrong(e.getMessage());
        }
    }

    private Object value(String typed) {
        return switch (field.kind()) {
            case NUMBER -> number(typed);
            case DURATION -> Durations.parse(typed, field.unit());
            case TIME -> Moments.time(typed);
            case DATE -> Moments.date(typed);
            case INSTANT -> Moments.moment(typed);
            case ZONE -> Moments.zone(typed);
            default -> EcoreUtil.createFromString(((EAttribute) field.feature()).getEAttributeType(), typed);
        };
    }

    private Object number(String typed) {
        String digits = typed.replaceAll("[\\s,.'_]", "");
        if (!digits.matches("[-+]?\\d{1,18}")) {
            throw new IllegalArgumentException("Write a whole number");
        }
        long number = Long.parseLong(digits);
        Class<?> java = ((EAttribute) field.feature()).getEAttributeType().getInstanceClass();
        if (java == int.class || java == Integer.class) {
            if (number != (int) number) {
                throw new IllegalArgumentException("The number is too large");
            }
            return (int) number;
        }
        return number;
    }

    private Reading check(Object value) {
        boolean low = field.min() != null && compare(value, field.min()) < 0;
        boolean high = field.max() != null && compare(value, field.max()) > 0;
        return low || high ? Reading.wrong("Allowed is " + range()) : Reading.of(value);
    }

    private static int compare(Object value, String bound) {
        return switch (value) {
            case Number number -> Long.compare(number.longValue(), Long.parseLong(bound));
            case Duration duration -> duration.compareTo(Duration.parse(bound));
            default -> 0;
        };
    }

    /** The range, such as {@code 1 to 2000 MB}; empty when there is none. */
    public String range() {
        if (field.min() == null && field.max() == null) {
            return "";
        }
        String low = field.min() == null ? null : bound(field.min());
        String high = field.max() == null ? null : bound(field.max());
        String unit = field.kind() == FieldKind.NUMBER && !field.unit().isEmpty() ? " " + field.unit() : "";
        return (low == null ? "up to " + high : high == null ? "at least " + low : low + " to " + high) + unit;
    }

    private String bound(String text) {
        return field.kind() == FieldKind.DURATION ? Durations.display(Duration.parse(text)) : text;
    }

    private Reading lines(String typed) {
        List<String> all = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (field.kind() == FieldKind.PATHS) {
            for (String path : all) {
                if (!ABSOLUTE.matcher(path).matches()) {
                    return Reading.wrong("\"" + path + "\" is not an absolute path such as /srv or C:\\Data");
                }
            }
        }
        return Reading.of(all);
    }
}

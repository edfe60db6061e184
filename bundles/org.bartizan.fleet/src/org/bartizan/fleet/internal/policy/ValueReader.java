// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.policy;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bartizan.api.BartizanException;
import org.bartizan.fleet.internal.check.Range;
import org.bartizan.fleet.policy.Setting;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads values of one setting as people type them. */
public final class ValueReader {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,12})\\s*(ms|s|sec|min|m|h|d|days?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,18})\\s*(\\S.*)?");

    private final Setting setting;
    private final EAttribute attribute;

    /** Of one setting. */
    public ValueReader(Setting setting) {
        this.setting = setting;
        this.attribute = setting.feature();
    }

    /** @throws BartizanException that says what would be right */
    public Object read(String text) {
        String typed = text.strip();
        Object value = attribute.isMany() ? several(typed) : one(typed);
        if (!attribute.isMany() && Range.of(attribute).wrong(value) != null) {
            throw refusal(typed, "it is out of its range", "Give " + allowed());
        }
        return value;
    }

    /** What values there are, such as {@code 1 to 2000 MB} or {@code yes or no}; to follow <i>Give</i>. */
    public String allowed() {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(l -> ValueText.words(l.getName())).collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes or no";
        }
        if (setting.min() != null && setting.max() != null) {
            return number(type) ? (setting.min() + " to " + setting.max() + " " + setting.unit()).strip()
                    : bound(setting.min()) + " to " + bound(setting.max());
        }
        if (type == Duration.class) {
            return "a length of time such as 30m or 2h";
        }
        return number(type) ? "a whole number" : list() ? "texts with semicolons between them"
                : "a text such as " + setting.text(setting.defaultValue());
    }

    private String bound(String written) {
        return setting.text(EcoreUtil.createFromString(attribute.getEAttributeType(), written));
    }

    private List<Object> several(String typed) {
        return Arrays.stream(typed.split(";")).map(String::strip).filter(s -> !s.isEmpty())
                .map(s -> one(s.replace("%3B", ";").replace("%25", "%"))).toList();
    }

    private Object one(String typed) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum choices) {
            return choice(choices, typed);
        }
        if (java == boolean.class || java == Boolean.class) {
            return truth(typed);
        }
        if (java == Duration.class) {
            return duration(typed);
        }
        return number(java) ? number(type, typed) : parsed(type, typed);
    }

    private Object choice(EEnum choices, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return choices.getELiterals().stream().filter(l -> ValueText.words(l.getName()).equals(wanted)).map(l -> (Object) l.getInstance())
                .findFirst().orElseThrow(() -> refusal(typed, "it is none of its choices", "Give " + allowed()));
    }

    private Object truth(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "true" -> true;
            case "no", "off", "false" -> false;
            default -> throw refusal(typed, "it is neither yes nor no", "Give " + allowed());
        };
    }

    private Object duration(String typed) {
        try {
            if (typed.matches("[Pp].*")) {
                return Duration.parse(typed);
            }
            return typed.matches("\\d{1,12}") ? parts(typed + (setting.unit().isEmpty() ? "s" : setting.unit())) : parts(typed);
        } catch (DateTimeException | ArithmeticException e) {
            throw refusal(typed, "it is not a length of time", "Give one such as 30m, 2h or 1d");
        }
    }

    private static Duration parts(String typed) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(typed);
        int end = 0;
        while (part.lookingAt()) {
            long amount = Long.parseLong(part.group(1));
            sum = sum.plus(switch (part.group(2).toLowerCase(Locale.ROOT)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s", "sec" -> Duration.ofSeconds(amount);
                case "min", "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
            });
            end = part.end();
            part.region(end, typed.length());
        }
        if (end == 0 || end < typed.length()) {
            throw new DateTimeException(typed);
        }
        return sum;
    }

    private Object number(EDataType type, String typed) {
        Matcher matcher = NUMBER.matcher(typed);
        boolean fits = matcher.matches() && (matcher.group(2) == null || matcher.group(2).equalsIgnoreCase(setting.unit()));
        if (!fits) {
            throw refusal(typed, "it is not a whole number" + (setting.unit().isEmpty() ? "" : " of " + setting.unit()), "Give "
                    + allowed());
        }
        return parsed(type, matcher.group(1));
    }

    private Object parsed(EDataType type, String typed) {
        try {
            return EcoreUtil.createFromString(type, typed);
        } catch (RuntimeException e) {
            throw refusal(typed, "it is not a value of this kind", "Give " + allowed());
        }
    }

    private boolean list() {
        return attribute.isMany() || attribute.getEAttributeType().getInstanceClass() == List.class;
    }

    private static boolean number(Class<?> type) {
        return type == int.class || type == long.class || type == Integer.class || type == Long.class || type == short.class;
    }

    private BartizanException refusal(String typed, String why, String next) {
        return new BartizanException("use “" + typed + "” for " + setting.key(), why, next);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bartizan.api.AddressText;

/** Values as people read them. */
public final class People {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private People() {
    }

    /** The value in one line, harmless for a terminal; empty for null. */
    public static String text(Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case String text -> Text.harmless(text);
            case Boolean yes -> yes ? "yes" : "no";
            case Double number -> decimal(number);
            case Float number -> decimal(number.doubleValue());
            case Number number -> number.toString();
            case Enum<?> constant -> constant(constant).replace('-', ' ');
            case Instant instant -> TIME.format(instant.atZone(zone));
            case Duration duration -> duration(duration);
            case InetAddress address -> AddressText.of(address);
            case Optional<?> optional -> text(optional.orElse(null), zone);
            case Collection<?> several -> several.stream().map(each -> text(each, zone)).collect(Collectors.joining(", "));
            case Map<?, ?> map -> map.entrySet().stream().map(e -> text(e.getKey(), zone) + ": " + text(e.getValue(), zone))
                    .collect(Collectors.joining(", "));
            default -> Text.harmless(value.toString());
        };
    }

    /** An enum constant as it is typed and as scripts see it: small letters, dashes for underscores. */
    public static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A key in camelCase as a label: {@code firstSeen} is {@code First seen}. */
    public static String label(String key) {
        String spaced = key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return spaced.isEmpty() ? spaced
                : Text.harmless(Character.toUpperCase(spaced.charAt(0)) + lowerWords(spaced.substring(1)));
    }

    private static String lowerWords(String text) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean acronym = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1))
                    || i > 0 && Character.isUpperCase(text.charAt(i - 1));
            lower.append(acronym ? c : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    /** A duration in the one or two units that matter. */
    public static String duration(Duration duration) {
        if (duration.isNegative()) {
            return "-" + duration(duration.negated());
        }
        long seconds = duration.toSeconds();
        if (seconds == 0) {
            return duration.isZero() ? "0 s" : decimal(duration.toNanos() / 1e6) + " ms";
        }
        if (seconds < 60) {
            return decimal(duration.toMillis() / 1e3) + " s";
        }
        if (seconds < 3600) {
            return two(seconds / 60, "min", seconds % 60, "s");
        }
        return seconds < 86_400 ? two(seconds / 3600, "h", seconds % 3600 / 60, "min")
                : two(seconds / 86_400, "d", seconds % 86_400 / 3600, "h");
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        String text = large + " " + largeUnit;
        return small == 0 ? text : text + " " + small + " " + smallUnit;
    }

    private static String decimal(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(Math.abs(number) < 10 ? 2 : 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}

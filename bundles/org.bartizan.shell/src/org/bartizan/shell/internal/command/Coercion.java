// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.command;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bartizan.shell.internal.print.People;

/** Turns what was typed into the types of parameters. */
final class Coercion {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,12})(ms|s|min|m|h|d)", Pattern.CASE_INSENSITIVE);

    private Coercion() {
    }

    /** A value does not fit; the message says what would, to follow the name of the parameter. */
    static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        Misfit(String message) {
            super(message);
        }
    }

    /** @param directory where relative files start */
    static Object to(Class<?> type, Object value, Path directory) throws Misfit {
        if (!(value instanceof CharSequence) && box(type).isInstance(value)) {
            return value;
        }
        String text = String.valueOf(value);
        if (type == String.class || type == CharSequence.class || type == Object.class) {
            return text;
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        if (type == char.class || type == Character.class) {
            return character(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        if (type == Path.class) {
            return file(text, directory);
        }
        if (type == InetAddress.class) {
            return address(text);
        }
        if (type == Duration.class) {
            return duration(text);
        }
        return number(box(type), text);
    }

    /** What a parameter is when it is not given and has no default. */
    static Object none(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> false;
            case "char" -> '\0';
            case "int" -> 0;
            case "long" -> 0L;
            case "short" -> (short) 0;
            case "double" -> 0.0;
            case "float" -> 0.0f;
            case "java.lang.String" -> "";
            default -> null;
        };
    }

    private static Class<?> box(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static Object truth(String text) throws Misfit {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new Misfit("must be yes or no, and '" + text + "' is neither");
        };
    }

    private static Object character(String text) throws Misfit {
        if (text.length() != 1) {
            throw new Misfit("must be a single character, and '" + text + "' is not one");
        }
        return text.charAt(0);
    }

    private static Object constant(Class<?> type, String text) throws Misfit {
        String wanted = text.replace('_', '-').toLowerCase(Locale.ROOT);
        Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
        for (Enum<?> constant : constants) {
            if (People.constant(constant).equals(wanted)) {
                return constant;
            }
        }
        throw new Misfit("must be one of " + Arrays.stream(constants).map(People::constant).collect(Collectors.joining(", "))
                + ", and '" + text + "' is not");
    }

    private static Object file(String text, Path directory) throws Misfit {
        try {
            return directory.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new Misfit("must be a file name, and '" + text + "' cannot be one: " + e.getReason());
        }
    }

    private static Object address(String text) throws Misfit {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            throw new Misfit("must be an IPv4 or IPv6 address such as 192.0.2.7 or 2001:db8::7, and '" + text + "' is not");
        }
    }

    private static Object duration(String text) throws Misfit {
        Matcher matcher = DURATION.matcher(text);
        try {
            if (!matcher.matches()) {
                return Duration.parse(text);
            }
            long amount = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                case "m", "min" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
            };
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new Misfit("must be a time such as 90s, 5m, 2h or 1d, and '" + text + "' is not");
        }
    }

    private static Object number(Class<?> type, String text) throws Misfit {
        boolean whole = type != Double.class && type != Float.class && type != BigDecimal.class;
        try {
            return switch (type.getSimpleName()) {
                case "Integer" -> Integer.valueOf(text);
                case "Long" -> Long.valueOf(text);
                case "Short" -> Short.valueOf(text);
                case "Double" -> Double.valueOf(text);
                case "Float" -> Float.valueOf(text);
                case "BigDecimal" -> new BigDecimal(text);
                default -> throw new Misfit("has a type that the shell cannot read from text (" + type.getName() + ")");
            };
        } catch (NumberFormatException e) {
            boolean large = whole && text.matches("[+-]?\\d+");
            throw new Misfit(large ? "is a number that is too large: " + text
                    : "must be a " + (whole ? "whole " : "") + "number, and '" + text + "' is not");
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.sql;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.bartizan.eventlog.query.Condition;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.query.Operator;

/** Writes conditions. No column is ever NULL, so {@code NOT} means what people mean. */
final class SqlCondition {

    private static final List<Field> ANY = List.of(Field.NAME, Field.COMPUTER, Field.USER, Field.RISK, Field.PATH, Field.MESSAGE);

    private final StringBuilder text;
    private final List<Object> parameters;

    SqlCondition(StringBuilder text, List<Object> parameters) {
        this.text = text;
        this.parameters = parameters;
    }

    void write(Condition condition) {
        switch (condition) {
            case Condition.And and -> several(and.parts(), " AND ", "TRUE");
            case Condition.Or or -> several(or.parts(), " OR ", "FALSE");
            case Condition.Not not -> {
                text.append("NOT ");
                several(List.of(not.part()), "", "");
            }
            case Condition.Compare compare -> compare(compare);
            case Condition.In in -> in(in);
        }
    }

    private void several(List<Condition> parts, String between, String none) {
        text.append('(').append(parts.isEmpty() ? none : "");
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : between);
            write(parts.get(i));
        }
        text.append(')');
    }

    private void compare(Condition.Compare compare) {
        Operator operator = compare.operator();
        boolean not = operator == Operator.NOT_LIKE || operator == Operator.NOT_EQUAL;
        text.append(not ? "NOT (" : "(");
        if (compare.field() == Field.ANY) {
            for (int i = 0; i < ANY.size(); i++) {
                text.append(i == 0 ? "" : " OR ");
                compare(ANY.get(i), operator, compare.value());
            }
        } else {
            compare(compare.field(), operator, compare.value());
        }
        text.append(')');
    }

    private void compare(Field field, Operator operator, Object value) {
        String column = Columns.of(field);
        if (operator == Operator.LIKE || operator == Operator.NOT_LIKE) {
            // A backslash would mean something in a pattern and is common in paths, so another character escapes.
            text.append(column).append(" ILIKE ? ESCAPE '!'");
            parameters.add(pattern((String) value));
        } else {
            String symbol = operator == Operator.NOT_EQUAL ? "=" : operator.symbol();
            text.append(compared(field)).append(' ').append(symbol).append(" ?");
            parameters.add(parameter(value));
        }
    }

    private void in(Condition.In in) {
        if (in.field() == Field.ANY) {
            several(in.values().stream().map(value -> (Condition) new Condition.Compare(Field.ANY, Operator.EQUAL, value)).toList(), " OR ",
                    "");
            return;
        }
        text.append(compared(in.field())).append(" IN (").append(String.join(", ", Collections.nCopies(in.values().size(), "?"))).append(
                ')');
        in.values().forEach(value -> parameters.add(parameter(value)));
    }

    private static String compared(Field field) {
        String column = Columns.of(field);
        return field.kind() == Field.Kind.TEXT ? "lower(" + column + ")" : column;
    }

    private static Object parameter(Object value) {
        return switch (value) {
            case String string -> string.toLowerCase(Locale.ROOT);
            case Instant time -> Columns.micros(time);
            case Enum<?> constant -> (long) constant.ordinal();
            default -> value;
        };
    }

    private static String pattern(String value) {
        // Several stars mean what one means, and would be tried in every combination.
        String plain = value.replaceAll("\\*+", "*");
        boolean anywhere = value.indexOf('*') < 0 && value.indexOf('?') < 0;
        String escaped = plain.replace("!", "!!").replace("%", "!%").replace("_", "!_").replace('*', '%').replace('?', '_');
        return anywhere ? "%" + escaped + "%" : escaped;
    }
}

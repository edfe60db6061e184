// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.Severity;

/** Reads the values that fields are compared with. */
final class Values {

    private static final List<String> SOME_TIMES = List.of("1h", "1d", "7d", "30d", "now", "today", "yesterday");

    private final Tokens tokens;
    private final Times times;

    Values(Tokens tokens, Times times) {
        this.tokens = tokens;
        this.times = times;
    }

    Object read(Field field) {
        tokens.couldBe(choice(field.kind()));
        Token token = tokens.current();
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.QUOTED) {
            throw field.kind() == Field.Kind.TEXT ? missing(token, "a text", "Put it in quotes") : tokens.unexpected();
        }
        Object value = switch (field.kind()) {
            case TEXT -> token.text();
            case NUMBER -> number(token);
            case TIME -> time(token);
            case SEVERITY -> constant(token, Severity.values(), field);
            case CATEGORY -> constant(token, Category.values(), field);
        };
        tokens.next();
        return value;
    }

    /** A time for {@code since} and {@code until}. */
    Instant time() {
        tokens.couldBe(SOME_TIMES);
        Token token = tokens.current();
        Instant time = time(token);
        tokens.next();
        return time;
    }

    private Instant time(Token token) {
        Instant time = times.time(token.text());
        if (time == null) {
            throw missing(token, "a time", "Write 7d for seven days ago, today, 2026-11-25 or 2026-11-25T10:30");
        }
        return time;
    }

    private static Long number(Token token) {
        OptionalInt named = EventNumbers.find(token.text());
        if (named.isPresent()) {
            return (long) named.getAsInt();
        }
        try {
            return (long) Integer.parseInt(token.text());
        } catch (NumberFormatException _) {
            throw missing(token, "an event", "Write its number such as 5, or its name in quotes such as \"Virus Found\"");
        }
    }

    private static Object constant(Token token, Enum<?>[] constants, Field field) {
        return Stream.of(constants).filter(each -> each.name().equalsIgnoreCase(token.text())).findFirst().orElseThrow(() -> missing(token,
                "a " + field.text(), "Write one of: " + String.join(", ", names(constants))));
    }

    private static QueryException missing(Token token, String wanted, String next) {
        boolean end = token.kind() == Token.Kind.END;
        return new QueryException(token.column(), end ? wanted + " is missing" : token.shown() + " is not " + wanted, next);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> each.name().toLowerCase(java.util.Locale.ROOT)).toList();
    }

    private static List<String> choice(Field.Kind kind) {
        return switch (kind) {
            case TEXT -> List.of("\"");
            case TIME -> SOME_TIMES;
            case SEVERITY -> names(Severity.values());
            case CATEGORY -> names(Category.values());
            case NUMBER -> {
                List<String> numbers = new ArrayList<>();
                EventNumbers.all().forEach((number, name) -> numbers.add(number.toString()));
                yield numbers;
            }
        };
    }
}

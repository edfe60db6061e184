// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads queries as people write them, see the package. */
public final class QueryText {

    private static final List<String> SOME_SPANS = List.of("15m", "1h", "1d", "1w");
    private static final int SECONDS_OF_DAY = 86_400;

    private final Tokens tokens;
    private final Values values;
    private final Parser parser;
    private final ZoneId zone;

    private Instant since;
    private Instant until;
    private List<Order> order;
    private Long limit;
    private Counting counting;

    private QueryText(List<Token> cut, Times times) {
        tokens = new Tokens(cut);
        values = new Values(tokens, times);
        parser = new Parser(tokens, values);
        zone = times.zone();
    }

    /**
     * Reads a query.
     *
     * @param now what times such as {@code 7d} are relative to
     * @param zone the zone of the times and days in it
     * @throws QueryException when it is wrong; it names the column
     */
    public static EventQuery read(String text, Instant now, ZoneId zone) {
        return new QueryText(Lexer.cut(text), new Times(now, zone)).read();
    }

    /**
     * What could be written next, for completion: words and symbols that begin with what stands right before the cursor.
     *
     * @param before the text before the cursor
     * @return what could replace the unfinished word, empty when the text is wrong already
     */
    public static List<String> complete(String before) {
        int begin = before.length();
        while (begin > 0 && Character.isLetterOrDigit(before.charAt(begin - 1))) {
            begin--;
        }
        String begun = before.substring(begin).toLowerCase(Locale.ROOT);
        try {
            QueryText text = new QueryText(Lexer.cut(before.substring(0, begin)), new Times(Instant.EPOCH, ZoneId.of("UTC")));
            try {
                text.read();
            } catch (QueryException e) {
                if (!text.tokens.ended()) {
                    return List.of();
                }
            }
            return text.tokens.expected().stream().filter(word -> word.startsWith(begun)).toList();
        } catch (QueryException e) {
            // A quote is open: what stands in it is the writer's own.
            return List.of();
        }
    }

    private EventQuery read() {
        Condition condition = clause() || tokens.ended() && begins() ? Condition.ALL : parser.condition();
        while (!tokens.ended()) {
            if (!clause()) {
                throw tokens.unexpected();
            }
        }
        clause();
        return new EventQuery(condition, since, until, order == null ? List.of() : order, limit == null ? 0 : limit, counting);
    }

    /** Notes that a condition could begin here. */
    private boolean begins() {
        tokens.couldBe(List.of("not", "("));
        tokens.couldBe(java.util.Arrays.stream(Field.values()).map(Field::text).toList());
        return true;
    }

    private boolean clause() {
        if (since == null && tokens.take("since")) {
            since = values.time();
        } else if (until == null && tokens.take("until")) {
            until = values.time();
        } else if (order == null && tokens.take("order")) {
            order = order();
        } else if (limit == null && tokens.take("limit")) {
            limit = limit();
        } else if (counting == null && tokens.take("count")) {
            counting = counting();
        } else {
            return false;
        }
        return true;
    }

    private List<Order> order() {
        tokens.need("by");
        List<Order> fields = new ArrayList<>();
        do {
            Field field = parser.field(false);
            boolean descending = tokens.take("desc") || !tokens.take("asc") && field == Field.TIME;
            fields.add(new Order(field, descending));
        } while (tokens.take(","));
        return fields;
    }

    private long limit() {
        Token token = tokens.current();
        if (token.kind() != Token.Kind.WORD || !token.text().matches("[1-9]\\d{0,11}")) {
            throw new QueryException(token.column(), token.shown() + " is no number of events", "Write a whole number such as 200");
        }
        return Long.parseLong(tokens.next().text());
    }

    private Counting counting() {
        tokens.need("by");
        List<Field> fields = new ArrayList<>();
        Duration span = null;
        do {
            Token token = tokens.current();
            tokens.couldBe(SOME_SPANS);
            Duration read = token.kind() == Token.Kind.WORD ? Times.span(token.text()) : null;
            if (read == null) {
                fields.add(parser.field(false));
            } else {
                span = span(token, read, span);
                tokens.next();
            }
        } while (tokens.take(","));
        return new Counting(fields, span, zone);
    }

    private static Duration span(Token token, Duration span, Duration before) {
        if (before != null || span.isZero() || span.toSeconds() > SECONDS_OF_DAY && span.toSeconds() % SECONDS_OF_DAY != 0) {
            throw new QueryException(token.column(), before != null ? "there is a second span of time"
                    : token.shown() + " is no span to count by", "Write one such as 15m, 1h, 1d or 1w");
        }
        return span;
    }
}

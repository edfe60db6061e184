// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads conditions. */
final class Parser {

    private static final int DEEPEST = 100;
    private static final int MOST_VALUES = 1_000;
    private static final List<String> FIELDS = Arrays.stream(Field.values()).map(Field::text).toList();

    private final Tokens tokens;
    private final Values values;
    private int depth;

    Parser(Tokens tokens, Values values) {
        this.tokens = tokens;
        this.values = values;
    }

    Condition condition() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (tokens.take("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (tokens.take("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition single() {
        if (++depth > DEEPEST) {
            throw new QueryException(tokens.current().column(), "it is nested too deeply", "Use at most " + DEEPEST + " levels");
        }
        try {
            if (tokens.take("not")) {
                return new Condition.Not(single());
            }
            if (tokens.take("(")) {
                Condition inner = condition();
                tokens.need(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    /** A field, which has to be here. */
    Field field(boolean any) {
        tokens.couldBe(any ? FIELDS : FIELDS.subList(0, FIELDS.size() - 1));
        Token token = tokens.current();
        Field field = token.kind() == Token.Kind.WORD ? Field.find(token.text()).orElse(null) : null;
        if (field == null || field == Field.ANY && !any) {
            throw token.kind() == Token.Kind.WORD && any ? new QueryException(token.column(), "there is no field " + token.shown(),
                    "The fields are " + String.join(", ", FIELDS)) : tokens.unexpected();
        }
        tokens.next();
        return field;
    }

    private Condition comparison() {
        Field field = field(true);
        if (tokens.take("in")) {
            return in(field);
        }
        if (tokens.take("not")) {
            tokens.need("in");
            return new Condition.Not(in(field));
        }
        int column = tokens.current().column();
        for (Operator operator : Operator.values()) {
            if (operator.fits(field.kind()) && tokens.take(operator.symbol())) {
                return new Condition.Compare(field, operator, values.read(field));
            }
        }
        for (Operator operator : Operator.values()) {
            if (tokens.current().is(operator.symbol())) {
                throw new QueryException(column, field.text() + " cannot be compared with " + operator.symbol(), "Use one of: "
                        + String.join(" ", tokens.expected()));
            }
        }
        throw tokens.unexpected();
    }

    private Condition in(Field field) {
        tokens.need("(");
        List<Object> several = new ArrayList<>();
        do {
            if (several.size() == MOST_VALUES) {
                throw new QueryException(tokens.current().column(), "there are too many values", "Give at most " + MOST_VALUES);
            }
            several.add(values.read(field));
        } while (tokens.take(","));
        tokens.need(")");
        return new Condition.In(field, several);
    }
}

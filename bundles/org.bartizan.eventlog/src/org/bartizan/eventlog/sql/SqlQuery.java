// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.eventlog.query.Counting;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.query.Order;
import org.bartizan.eventlog.store.Slice;

/**
 * A statement with its parameters.
 *
 * @param text the SQL, with a question mark for each parameter
 * @param parameters their values, {@link Long} or {@link String}
 */
public record SqlQuery(String text, List<Object> parameters) {

    /** Copies the parameters. */
    public SqlQuery {
        parameters = List.copyOf(parameters);
    }

    /** The events of a query. */
    public static SqlQuery find(EventQuery query, Slice slice) {
        StringBuilder text = new StringBuilder("SELECT " + String.join(", ", Columns.ALL) + " FROM event");
        List<Object> parameters = new ArrayList<>();
        where(query, slice.after(), text, parameters);
        order(query.order(), text);
        if (query.limit() > 0) {
            text.append(" LIMIT ?");
            parameters.add(query.limit());
        }
        if (slice.offset() > 0) {
            text.append(" OFFSET ?");
            parameters.add(slice.offset());
        }
        return new SqlQuery(text.toString(), parameters);
    }

    /** How many there are. */
    public static SqlQuery count(EventQuery query) {
        StringBuilder text = new StringBuilder("SELECT count(*) FROM event");
        List<Object> parameters = new ArrayList<>();
        where(query, 0, text, parameters);
        return new SqlQuery(text.toString(), parameters);
    }

    /** The times of the first and the last of them, in microseconds. */
    public static SqlQuery range(EventQuery query) {
        StringBuilder text = new StringBuilder("SELECT min(t), max(t) FROM event");
        List<Object> parameters = new ArrayList<>();
        where(query, 0, text, parameters);
        return new SqlQuery(text.toString(), parameters);
    }

    /** How many there are of each; {@link Spans} and {@link CountRow} read the rows. */
    public static SqlQuery counts(EventQuery query, Spans spans) {
        Counting counting = query.counting();
        List<String> columns = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (counting.span() != null) {
            columns.add(spans.expression(parameters) + " AS span");
        }
        for (Field field : counting.fields()) {
            columns.add(Columns.of(field));
        }
        String numbers = numbers(columns.size());
        StringBuilder text = new StringBuilder("SELECT " + String.join(", ", columns) + (columns.isEmpty() ? "" : ", ")
                + "count(*) AS events FROM event");
        where(query, 0, text, parameters);
        text.append(columns.isEmpty() ? "" : " GROUP BY " + numbers + " ORDER BY " + (counting.span() == null ? "" : "1, ")
                + "events DESC, " + numbers);
        if (query.limit() > 0) {
            text.append(" LIMIT ?");
            parameters.add(query.limit());
        }
        return new SqlQuery(text.toString(), parameters);
    }

    private static String numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add(Integer.toString(i));
        }
        return String.join(", ", numbers);
    }

    private static void where(EventQuery query, long after, StringBuilder text, List<Object> parameters) {
        text.append(" WHERE ");
        new SqlCondition(text, parameters).write(query.condition());
        if (query.since() != null) {
            text.append(" AND t >= ?");
            parameters.add(Columns.micros(query.since()));
        }
        if (query.until() != null) {
            text.append(" AND t < ?");
            parameters.add(Columns.micros(query.until()));
        }
        if (after > 0) {
            text.append(" AND seq > ?");
            parameters.add(after);
        }
    }

    private static void order(List<Order> order, StringBuilder text) {
        boolean descending = order.isEmpty() || order.getFirst().descending();
        text.append(" ORDER BY ");
        for (Order each : order.isEmpty() ? List.of(new Order(Field.TIME, true)) : order) {
            text.append(Columns.of(each.field())).append(each.descending() ? " DESC, " : ", ");
        }
        text.append(descending ? "seq DESC" : "seq");
    }

    /** Gives a statement its parameters. */
    public void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, (String) parameters.get(i));
            }
        }
    }
}

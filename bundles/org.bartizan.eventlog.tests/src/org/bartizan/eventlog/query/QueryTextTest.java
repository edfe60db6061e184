// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Severity;
import org.bartizan.eventlog.query.Condition.And;
import org.bartizan.eventlog.query.Condition.Compare;
import org.bartizan.eventlog.query.Condition.In;
import org.bartizan.eventlog.query.Condition.Not;
import org.bartizan.eventlog.query.Condition.Or;
import org.junit.jupiter.api.Test;

class QueryTextTest {

    private static final Instant NOW = Instant.parse("2026-11-25T16:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static EventQuery read(String text) {
        return QueryText.read(text, NOW, BERLIN);
    }

    private static void assertWrong(int column, String part, String text) {
        QueryException wrong = assertThrows(QueryException.class, () -> read(text));
        assertEquals(column, wrong.column(), wrong.getMessage());
        assertTrue(wrong.getMessage().startsWith("Cannot read the query: at column " + column + ", "), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(part), wrong.getMessage());
    }

    @Test
    void readsTheExample() {
        EventQuery query = read(
                "event in (5, 17) and computer ~ \"PC-0*\" and risk ~ \"*changeup*\" since 7d order by time desc limit 200");
        assertEquals(new And(List.of(new In(Field.EVENT, List.of(5L, 17L)), new Compare(Field.COMPUTER, Operator.LIKE, "PC-0*"),
                new Compare(Field.RISK, Operator.LIKE, "*changeup*"))), query.condition());
        assertEquals(NOW.minus(Duration.ofDays(7)), query.since());
        assertEquals(List.of(new Order(Field.TIME, true)), query.order());
        assertEquals(200, query.limit());
    }

    @Test
    void readsCounts() {
        EventQuery query = read("count by risk, 1d");
        assertEquals(new Counting(List.of(Field.RISK), Duration.ofDays(1), BERLIN), query.counting());
        query = read("event = 5 since 30d count by computer, user limit 10");
        assertEquals(new Counting(List.of(Field.COMPUTER, Field.USER), null, BERLIN), query.counting());
        assertEquals(10, query.limit());
    }

    @Test
    void bindsAndCloserThanOr() {
        Condition a = new Compare(Field.EVENT, Operator.EQUAL, 1L);
        Condition b = new Compare(Field.EVENT, Operator.EQUAL, 2L);
        Condition c = new Compare(Field.EVENT, Operator.EQUAL, 3L);
        assertEquals(new Or(List.of(a, new And(List.of(b, c)))), read("event=1 or event=2 and event=3").condition());
        assertEquals(new And(List.of(new Or(List.of(a, b)), c)), read("(event=1 OR event=2) AND event=3").condition());
        assertEquals(new And(List.of(new Not(a), b)), read("not event=1 and event=2").condition());
        assertEquals(new Not(new In(Field.EVENT, List.of(1L))), read("event not in (1)").condition());
    }

    @Test
    void readsEveryKindOfValue() {
        assertEquals(new Compare(Field.EVENT, Operator.EQUAL, 5L), read("event = \"virus found\"").condition());
        assertEquals(new Compare(Field.SEVERITY, Operator.AT_LEAST, Severity.WARNING), read("severity >= Warning").condition());
        assertEquals(new Compare(Field.CATEGORY, Operator.NOT_EQUAL, Category.GAP), read("category != gap").condition());
        assertEquals(new Compare(Field.PATH, Operator.LIKE, "C:\\temp\\*"), read("path ~ C:\\temp\\*").condition());
        assertEquals(new Compare(Field.USER, Operator.EQUAL, "a \"b\" 'c'"), read("user = \"a \"\"b\"\" 'c'\"").condition());
        assertEquals(new Compare(Field.TIME, Operator.LESS, NOW), read("time < now").condition());
    }

    @Test
    void readsTimesInTheZoneOfTheReader() {
        assertEquals("2026-11-24T23:00:00Z", read("since today").since().toString());
        assertEquals("2026-11-23T23:00:00Z", read("since yesterday").since().toString());
        assertEquals("2026-11-19T23:00:00Z", read("since 2026-11-20").since().toString());
        assertEquals("2026-11-20T09:30:00Z", read("until 2026-11-20T10:30").until().toString());
        assertEquals("2026-11-20T09:30:00Z", read("until '2026-11-20 10:30'").until().toString());
        assertEquals("2026-11-20T10:30:00Z", read("until 2026-11-20T10:30z").until().toString());
        assertEquals("2026-11-20T15:30:00Z", read("until 2026-11-20T10:30-05:00").until().toString());
        assertEquals(NOW.minusSeconds(90 * 60), read("since 90m").since());
    }

    @Test
    void takesClausesInAnyOrderAndNothingAtAll() {
        assertEquals(EventQuery.ALL, read("  "));
        EventQuery query = read("limit 5 until 1d since 2w order by computer, time asc");
        assertEquals(5, query.limit());
        assertEquals(List.of(new Order(Field.COMPUTER, false), new Order(Field.TIME, false)), query.order());
    }

    @Test
    void pointsAtTheColumnThatIsWrong() {
        assertWrong(1, "no field “compter”", "compter = 1");
        assertWrong(7, "“five” is not an event", "event=five");
        assertWrong(6, "cannot be compared with <", "risk < 3");
        assertWrong(7, "something is missing. Write one of: in, not, =, !=, <", "event ");
        assertWrong(8, "a text is missing", "risk = ");
        assertWrong(13, "a quote is not closed", "event=5 and \"risk");
        assertWrong(11, "something is missing. Write one of: and, or, )", "(event = 5");
        assertWrong(7, "“sevend” is not a time", "since sevend");
        assertWrong(7, "is not a time", "since +999999999-12-31");
        assertWrong(7, "“0” is no number of events", "limit 0");
        assertWrong(13, "“any” cannot stand here", "   order by any");
        assertWrong(10, "“limit” cannot stand here", "limit 20 limit 5");
        assertWrong(14, "second span", "count by 1d, 1h");
        assertWrong(10, "no span to count by", "count by 25h");
        assertWrong(1, "means nothing", "! = 5");
        assertWrong(12, "is not a severity", "severity = loud");
    }

    @Test
    void staysWithinBounds() {
        assertWrong(101, "nested too deeply", "(".repeat(5_000));
        assertWrong(Lexer.MAX_LENGTH + 1, "too long", " ".repeat(Lexer.MAX_LENGTH) + "x");
        String many = "event in (" + "1, ".repeat(2_000) + "1)";
        assertTrue(assertThrows(QueryException.class, () -> read(many)).getMessage().contains("too many values"));
    }

    @Test
    void refusesOrReadsAnyText() {
        String[] words = {"event", "=", "!=", "~", "(", ")", ",", "in", "not", "and", "or", "5", "\"x\"", "since", "7d", "order", "by",
                "time",
                "count", "limit", "risk", "severity", "warning", "'", "\\", "é", "\0", ">=", "1d", "any"};
        Random random = new Random(7);
        int good = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            try {
                read(text.toString());
                good++;
            } catch (QueryException e) {
                assertTrue(e.column() >= 1 && e.column() <= text.length() + 1, text.toString());
            }
            QueryText.complete(text.toString());
        }
        assertTrue(good > 10, "only " + good);
    }

    @Test
    void completesWhatCanComeNext() {
        assertTrue(QueryText.complete("").containsAll(List.of("event", "risk", "any", "not", "(", "since", "count")));
        assertEquals(List.of("computer"), QueryText.complete("event = 5 and comp"));
        assertTrue(QueryText.complete("risk ").containsAll(List.of("=", "!=", "~", "!~", "in", "not")));
        assertEquals(List.of("warning"), QueryText.complete("severity >= w"));
        assertTrue(QueryText.complete("event in (5").contains("5"));
        assertTrue(QueryText.complete("event = 5 ").containsAll(List.of("and", "or", "since", "until", "order", "limit", "count")));
        assertEquals(List.of("by"), QueryText.complete("event = 5 order "));
        assertTrue(QueryText.complete("order by time ").containsAll(List.of("asc", "desc", ",")));
        assertTrue(QueryText.complete("count by ").containsAll(List.of("1d", "risk")));
        assertEquals(List.of(), QueryText.complete("risk ~ \"ev"));
        assertEquals(List.of(), QueryText.complete("nonsense = 5 an"));
    }
}

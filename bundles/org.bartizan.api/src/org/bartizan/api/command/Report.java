// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a shell command returns. The shell prints it: for people as a table or a list of facts followed by the notes, for scripts
 * (when {@link #json()} is true) as one JSON array of objects or one JSON object, without the notes.
 *
 * <p>
 * Immutable, but rows may be read lazily and only once, on the thread that prints.
 */
public final class Report {

    private final List<Column<Object>> columns;
    private final Iterable<Object> rows;
    private final Map<String, ?> facts;
    private final List<String> notes;
    private final boolean json;
    private final int failures;

    private Report(List<Column<Object>> columns, Iterable<Object> rows, Map<String, ?> facts, List<String> notes, boolean json,
            int failures) {
        this.columns = columns;
        this.rows = rows;
        this.facts = facts;
        this.notes = List.copyOf(notes);
        this.json = json;
        this.failures = failures;
    }

    /** A table with a row for each element of {@code rows}. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    public static <T> Report table(Iterable<? extends T> rows, Column<? super T>... columns) {
        List<Column<Object>> plain = new ArrayList<>();
        for (Column<? super T> column : columns) {
            plain.add((Column<Object>) column);
        }
        return new Report(List.copyOf(plain), (Iterable<Object>) rows, null, List.of(), false, 0);
    }

    /**
     * One object: labelled facts, in the order of the map. Keys are the JSON names in camelCase; people see them with spaces. Values as
     * in {@link Column#value()}, nested maps and lists included.
     */
    public static Report facts(Map<String, ?> facts) {
        return new Report(List.of(), List.of(), facts, List.of(), false, 0);
    }

    /** The same report with one more line for people, below the table. */
    public Report note(String line) {
        List<String> more = new ArrayList<>(notes);
        more.add(line);
        return new Report(columns, rows, facts, more, json, failures);
    }

    /** The same report, for scripts if {@code yes}. */
    public Report json(boolean yes) {
        return new Report(columns, rows, facts, notes, yes, failures);
    }

    /** The same report of work that failed for {@code count} of its computers: it is printed, and the command counts as failed. */
    public Report failures(int count) {
        return new Report(columns, rows, facts, notes, json, count);
    }

    /** The columns of a table; empty when these are facts. */
    public List<Column<Object>> columns() {
        return columns;
    }

    /** The rows of a table; empty when these are facts. */
    public Iterable<Object> rows() {
        return rows;
    }

    /** The facts, or null when this is a table. */
    public Map<String, ?> facts() {
        return facts;
    }

    /** Lines for people. */
    public List<String> notes() {
        return notes;
    }

    /** Whether a script reads this. */
    public boolean json() {
        return json;
    }

    /** For how many computers the work failed. */
    public int failures() {
        return failures;
    }
}

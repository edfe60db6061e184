// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.internal.model.Edits;
import org.bartizan.fleet.internal.model.Step;
import org.bartizan.fleet.internal.model.Tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads what {@link EntryWriter} wrote. */
final class EntryReader {

    private final JsonParser json;
    private final boolean whole;
    private long number;
    private long undoes;
    private Instant at = Instant.EPOCH;
    private String author = "";
    private String label = "";
    private boolean creates;
    private final List<Change> changes = new ArrayList<>();
    private final List<Tree> births = new ArrayList<>();
    private final List<Tree> deaths = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private EntryReader(JsonParser json, boolean whole) {
        this.json = json;
        this.whole = whole;
    }

    /**
     * Reads a record.
     *
     * @param whole whether the edits are wanted
     * @return null when the record is no commit
     */
    static Entry read(byte[] record, boolean whole) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(record)) {
            json.nextToken();
            EntryReader reader = new EntryReader(json, whole);
            Json.object(json, reader::field);
            return reader.number == 0 ? null : reader.entry();
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The number of the commit in a record, without reading the rest; 0 when it is no commit. */
    static long number(byte[] record) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(record)) {
            json.nextToken();
            boolean commit = "number".equals(json.nextFieldName());
            json.nextToken();
            return commit ? json.getLongValue() : 0;
        }
    }

    private Entry entry() {
        Commit commit = new Commit(number, at, author, label, undoes, changes);
        return new Entry(commit, creates, whole ? new Edits(births, deaths, steps) : null);
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "number" -> number = json.getLongValue();
            case "undoes" -> undoes = json.getLongValue();
            case "at" -> at = Instant.parse(Json.text(json));
            case "author" -> author = Json.text(json);
            case "label" -> label = Json.text(json);
            case "creates" -> creates = json.getBooleanValue();
            case "changes" -> Json.array(json, () -> changes.add(change()));
            case "births" -> parts(births);
            case "deaths" -> parts(deaths);
            case "steps" -> steps();
            default -> json.skipChildren();
        }
    }

    private Change change() throws IOException {
        Json.expect(json, JsonToken.START_ARRAY);
        Change change = new Change(Change.Kind.valueOf(Json.nextText(json)), Json.nextText(json), Json.nextText(json),
                Json.nextText(json), Json.nextText(json), Json.nextText(json));
        end();
        return change;
    }

    private void parts(List<Tree> trees) throws IOException {
        if (whole) {
            Json.array(json, () -> trees.add(TreeReader.read(json)));
        } else {
            json.skipChildren();
        }
    }

    private void steps() throws IOException {
        if (whole) {
            Json.array(json, () -> steps.add(step()));
        } else {
            json.skipChildren();
        }
    }

    private Step step() throws IOException {
        Json.expect(json, JsonToken.START_ARRAY);
        String kind = Json.nextText(json);
        String object = Json.nextText(json);
        String feature = Json.nextText(json);
        Step step = switch (kind) {
            case "put" -> new Step.Put(object, feature, state(), state());
            case "insert" -> new Step.Insert(object, feature, Json.nextInt(json), Json.nextText(json));
            case "remove" -> new Step.Remove(object, feature, Json.nextInt(json), Json.nextText(json));
            case "shift" -> new Step.Shift(object, feature, Json.nextInt(json), Json.nextInt(json));
            default -> throw new IOException("unknown step " + kind);
        };
        end();
        return step;
    }

    private Step.State state() throws IOException {
        json.nextToken();
        Json.expect(json, JsonToken.START_ARRAY);
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return new Step.State(false, null);
        }
        Step.State state = new Step.State(true, Json.text(json));
        end();
        return state;
    }

    private void end() throws IOException {
        json.nextToken();
        Json.expect(json, JsonToken.END_ARRAY);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.Commit;
import org.bartizan.fleet.internal.model.Edits;
import org.bartizan.fleet.internal.model.Step;
import org.bartizan.fleet.internal.model.Tree;
import org.bartizan.model.FleetPackage;
import org.eclipse.emf.ecore.EClass;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the records of the commit journal as JSON. */
public final class EntryWriter {

    private EntryWriter() {
    }

    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static byte[] object(Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The record of an entry. */
    public static byte[] write(Entry entry) {
        return object(json -> {
            head(json, entry);
            if (entry.edits() != null) {
                edits(json, entry.edits());
            }
        });
    }

    private static void head(JsonGenerator json, Entry entry) throws IOException {
        Commit commit = entry.commit();
        json.writeNumberField("number", commit.number());
        json.writeStringField("at", commit.at().toString());
        json.writeStringField("author", commit.author());
        json.writeStringField("label", commit.label());
        json.writeNumberField("undoes", commit.undoes());
        json.writeBooleanField("creates", entry.creates());
        json.writeArrayFieldStart("changes");
        for (Change change : commit.changes()) {
            json.writeStartArray();
            strings(json, List.of(change.kind().name(), change.objectId(), change.object(), change.feature()));
            json.writeString(change.from());
            json.writeString(change.to());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void edits(JsonGenerator json, Edits edits) throws IOException {
        trees(json, "births", edits.births());
        trees(json, "deaths", edits.deaths());
        json.writeArrayFieldStart("steps");
        for (Step step : edits.steps()) {
            json.writeStartArray();
            step(json, step);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        switch (step) {
            case Step.Put put -> {
                strings(json, List.of("put", put.object(), put.feature()));
                state(json, put.before());
                state(json, put.after());
            }
            case Step.Insert insert -> {
                strings(json, List.of("insert", insert.object(), insert.feature()));
                json.writeNumber(insert.at());
                json.writeString(insert.value());
            }
            case Step.Remove remove -> {
                strings(json, List.of("remove", remove.object(), remove.feature()));
                json.writeNumber(remove.at());
                json.writeString(remove.value());
            }
            case Step.Shift shift -> {
                strings(json, List.of("shift", shift.object(), shift.feature()));
                json.writeNumber(shift.from());
                json.writeNumber(shift.to());
            }
        }
    }

    private static void state(JsonGenerator json, Step.State state) throws IOException {
        json.writeStartArray();
        if (state.set()) {
            json.writeString(state.text());
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, List<String> texts) throws IOException {
        for (String text : texts) {
            json.writeString(text);
        }
    }

    private static void trees(JsonGenerator json, String name, List<Tree> trees) throws IOException {
        json.writeArrayFieldStart(name);
        for (Tree tree : trees) {
            tree(json, tree);
        }
        json.writeEndArray();
    }

    private static void tree(JsonGenerator json, Tree tree) throws IOException {
        json.writeStartObject();
        json.writeStringField("class", name(tree.type()));
        json.writeStringField("id", tree.id());
        json.writeObjectFieldStart("features");
        for (Tree.Slot slot : tree.slots()) {
            json.writeArrayFieldStart(slot.feature().getName());
            for (Object value : slot.values()) {
                if (value instanceof Tree part) {
                    tree(json, part);
                } else {
                    json.writeString((String) value);
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String name(EClass type) {
        return type.getEPackage() == FleetPackage.eINSTANCE ? type.getName() : type.getEPackage().getNsURI() + "#" + type.getName();
    }
}

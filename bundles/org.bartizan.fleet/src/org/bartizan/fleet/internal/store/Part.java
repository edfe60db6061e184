// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

/**
 * The first record of each file of the commit journal: what was before it.
 *
 * @param after the number of the last commit before this file
 * @param done what could be undone then
 * @param undone what could be done again then
 */
record Part(long after, List<History.Item> done, List<History.Item> undone) {

    byte[] write() {
        return EntryWriter.object(json -> {
            json.writeNumberField("after", after);
            items(json, "done", done);
            items(json, "undone", undone);
        });
    }

    private static void items(JsonGenerator json, String name, List<History.Item> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (History.Item item : items) {
            json.writeStartArray();
            json.writeNumber(item.number());
            json.writeString(item.label());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Reads the record. */
    static Part read(byte[] bytes) throws IOException {
        long[] after = {-1};
        List<History.Item> done = new ArrayList<>();
        List<History.Item> undone = new ArrayList<>();
        try (JsonParser json = Json.FACTORY.createParser(bytes)) {
            json.nextToken();
            Json.object(json, name -> {
                switch (name) {
                    case "after" -> after[0] = json.getLongValue();
                    case "done" -> Json.array(json, () -> done.add(item(json)));
                    case "undone" -> Json.array(json, () -> undone.add(item(json)));
                    default -> json.skipChildren();
                }
            });
        }
        if (after[0] < 0) {
            throw new IOException("it does not tell what came before it");
        }
        return new Part(after[0], done, undone);
    }

    private static History.Item item(JsonParser json) throws IOException {
        json.nextToken();
        History.Item item = new History.Item(json.getLongValue(), Json.nextText(json));
        json.nextToken();
        return item;
    }
}

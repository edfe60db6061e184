// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reading JSON strictly. */
final class Json {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(2000).build())
            .build();

    private Json() {
    }

    /** Reads the value of a field; the parser stands on its first token. */
    @FunctionalInterface
    interface Field {
        void read(String name) throws IOException;
    }

    /** Reads an element; the parser stands on its first token. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    static void object(JsonParser json, Field field) throws IOException {
        expect(json, JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            field.read(name);
        }
    }

    static void array(JsonParser json, Element element) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    static String text(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(json, JsonToken.VALUE_STRING);
        return json.getText();
    }

    static String nextText(JsonParser json) throws IOException {
        json.nextToken();
        return text(json);
    }

    static int nextInt(JsonParser json) throws IOException {
        json.nextToken();
        return json.getIntValue();
    }

    static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("expected " + token + ", found " + json.currentToken());
        }
    }
}

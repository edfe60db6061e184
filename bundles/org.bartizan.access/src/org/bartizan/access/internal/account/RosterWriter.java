// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.bartizan.api.access.User;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes accounts as JSON that people can read. */
final class RosterWriter {

    static final int VERSION = 1;

    private RosterWriter() {
    }

    static void write(Roster roster, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("timeout", roster.timeout().toString());
            json.writeArrayFieldStart("users");
            for (Account account : roster.all()) {
                write(account, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Account account, JsonGenerator json) throws IOException {
        User user = account.user();
        json.writeStartObject();
        json.writeStringField("name", user.name());
        json.writeStringField("role", user.role().text());
        if (!user.scope().whole()) {
            json.writeArrayFieldStart("groups");
            for (String group : user.scope().groups().stream().sorted().toList()) {
                json.writeString(group);
            }
            json.writeEndArray();
        }
        json.writeBooleanField("locked", user.locked());
        time(json, "created", user.created());
        time(json, "passwordSet", user.passwordSet());
        time(json, "lastLogin", user.lastLogin());
        json.writeNumberField("failures", user.failures());
        time(json, "lastFailure", account.lastFailure());
        json.writeStringField("password", account.hash().text());
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, String name, Instant time) throws IOException {
        if (time != null) {
            json.writeStringField(name, time.toString());
        }
    }
}

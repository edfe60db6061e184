// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.internal.account;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bartizan.api.access.Role;
import org.bartizan.api.access.Scope;
import org.bartizan.api.access.User;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads what {@link RosterWriter} wrote, and nothing else: a file that makes no sense anywhere is refused as a whole. */
final class RosterReader {

    static final int MOST_USERS = 10_000;
    static final int MOST_GROUPS = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(1_000).maxNestingDepth(8).maxNumberLength(20).build())
            .build();

    private final JsonParser json;

    private RosterReader(JsonParser json) {
        this.json = json;
    }

    static Roster read(byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            json.nextToken();
            Roster roster = new RosterReader(json).roster();
            if (json.nextToken() != null) {
                throw new IOException("something follows its end");
            }
            return roster;
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Roster roster() throws IOException {
        Roster roster = Roster.EMPTY;
        boolean versioned = false;
        expect(JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "version" -> versioned = version();
                case "timeout" -> roster = roster.timeout(timeout());
                case "users" -> roster = users(roster);
                default -> throw new IOException("it has " + field + ", which nobody knows");
            }
        }
        if (!versioned || roster.all().isEmpty()) {
            throw new IOException("it has no users, or no version");
        }
        return roster;
    }

    private boolean version() throws IOException {
        if (json.getIntValue() != RosterWriter.VERSION) {
            throw new IOException("it is of version " + json.getIntValue() + ", and this program knows " + RosterWriter.VERSION);
        }
        return true;
    }

    private Duration timeout() throws IOException {
        Duration timeout = Duration.parse(text());
        if (timeout.compareTo(Roster.SHORTEST_TIMEOUT) < 0 || timeout.compareTo(Roster.LONGEST_TIMEOUT) > 0) {
            throw new IOException("sessions cannot last " + timeout);
        }
        return timeout;
    }

    private Roster users(Roster before) throws IOException {
        SortedMap<String, Account> accounts = new TreeMap<>();
        expect(JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Account account = new Fields().read();
            if (accounts.put(Roster.key(account.name()), account) != null || accounts.size() > MOST_USERS) {
                throw new IOException("it has " + account.name() + " twice, or too many users");
            }
        }
        return new Roster(accounts, before.timeout());
    }

    private final class Fields {

        private String name;
        private Role role;
        private Scope scope = Scope.WHOLE;
        private Boolean locked;
        private Instant created;
        private Instant passwordSet;
        private Instant lastLogin;
        private Instant lastFailure;
        private int failures;
        private PasswordHash hash;

        Account read() throws IOException {
            expect(JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                read(field);
            }
            if (role == null || locked == null || created == null || passwordSet == null || hash == null) {
                throw new IOException("a user is incomplete");
            }
            Names.check(name);
            return new Account(new User(name, role, scope, locked, created, passwordSet, lastLogin, failures), hash, lastFailure);
        }

        private void read(String field) throws IOException {
            switch (field) {
                case "name" -> name = text();
                case "role" -> role = Role.valueOf(text().toUpperCase(Locale.ROOT));
                case "groups" -> scope = Scope.of(groups());
                case "locked" -> locked = json.getBooleanValue();
                case "created" -> created = Instant.parse(text());
                case "passwordSet" -> passwordSet = Instant.parse(text());
                case "lastLogin" -> lastLogin = Instant.parse(text());
                case "lastFailure" -> lastFailure = Instant.parse(text());
                case "failures" -> failures = Math.clamp(json.getIntValue(), 0, 1_000_000);
                case "password" -> hash = PasswordHash.parse(text());
                default -> throw new IOException("a user has " + field + ", which nobody knows");
            }
        }

        private Set<String> groups() throws IOException {
            Set<String> groups = new HashSet<>();
            expect(JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                groups.add(text());
                if (groups.size() > MOST_GROUPS) {
                    throw new IOException("a user has too many server groups");
                }
            }
            return groups;
        }
    }

    private String text() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return json.getText();
    }

    private void expect(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("it has " + json.currentToken() + " where " + token + " belongs, in line "
                    + json.currentLocation().getLineNr());
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.bartizan.resetacl.Principal;
import org.slf4j.LoggerFactory;

/** The users and groups of this computer by number, as far as its own files tell; others keep their numbers. Immutable. */
final class Accounts {

    private static final int MOST = 100_000;
    private static final int ID = 2;

    private final Map<Integer, String> users;
    private final Map<Integer, String> groups;

    private Accounts(Map<Integer, String> users, Map<Integer, String> groups) {
        this.users = Map.copyOf(users);
        this.groups = Map.copyOf(groups);
    }

    /** Read now. */
    static Accounts ofThisComputer() {
        return new Accounts(read(Path.of("/etc/passwd")), read(Path.of("/etc/group")));
    }

    private static Map<Integer, String> read(Path file) {
        Map<Integer, String> names = new HashMap<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.limit(MOST).map(line -> line.split(":")).filter(parts -> parts.length > ID && parts[ID].matches("\\d{1,9}"))
                    .forEach(parts -> names.putIfAbsent(Integer.valueOf(parts[ID]), parts[0]));
        } catch (IOException e) {
            LoggerFactory.getLogger(Accounts.class).debug("{} cannot be read.", file, e);
        }
        return names;
    }

    Principal user(int id) {
        return new Principal("user:" + Integer.toUnsignedString(id), users.getOrDefault(id, "user " + Integer.toUnsignedString(id)),
                id == 0);
    }

    Principal group(int id) {
        String name = groups.get(id);
        return new Principal("group:" + Integer.toUnsignedString(id), "group " + (name == null ? Integer.toUnsignedString(id) : name),
                id == 0);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Users, roles and logins of the shell as it is shipped. */
@Timeout(300)
class LoginProductTest {

    private static final String ANNA = "four words of mine";
    private static final String CARL = "carl has other words";

    private final Product shell = Product.headless();

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void addUsers() throws Exception {
        data = folder.resolve("data");
        password("anna", ANNA);
        password("carl", CARL);
        shell.run(data, "-c", "org:new --scenario small").expect(0);
        Result first = as(null, "user:add anna --password-file anna", "user:add carl --role operator --password-file carl Office").expect(
                0);
        assertTrue(first.output().contains("From now on everybody has to log in"), first::output);
    }

    private void password(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private Result as(String user, String... commands) throws Exception {
        List<String> arguments = new ArrayList<>();
        for (String command : commands) {
            arguments.addAll(List.of("-c", command));
        }
        ProcessBuilder builder = shell.command(data, arguments.toArray(String[]::new)).directory(folder.toFile());
        builder.environment().remove("BARTIZAN_USER");
        builder.environment().remove("BARTIZAN_PASSWORD_FILE");
        if (user != null) {
            builder.environment().put("BARTIZAN_USER", user);
            builder.environment().put("BARTIZAN_PASSWORD_FILE", user);
        }
        return Result.of(builder);
    }

    @Test
    void runsNothingForNobody() throws Exception {
        Result refused = as(null, "org:tree").expect(1);
        assertEquals("Cannot run org:tree: nobody is logged in, and this data directory has users. Log in with user:login NAME, or set"
                + " BARTIZAN_USER and BARTIZAN_PASSWORD_FILE.\n", refused.errors());
        assertEquals("", refused.output());
        as(null, "help org:tree").expect(0);
    }

    @Test
    void letsEverybodyDoTheirPartAndTellsWhoDidIt() throws Exception {
        as("carl", "server:rename web-1 web-9").expect(0);
        assertTrue(as("carl", "org:log --limit 1 --json").expect(0).output().contains("\"author\":\"carl\""));
        for (String denied : List.of("group:add Sales --in Office", "org:new --scenario small --replace", "capability:stop importer",
                "discovery:cache clear --yes", "user:lock anna", "user:role carl administrator")) {
            Result refused = as("carl", denied).expect(1);
            assertTrue(refused.errors().contains("operator carl lacks the right to "), refused::errors);
            assertTrue(refused.errors().contains("Ask anna, who has it."), refused::errors);
        }
        as("anna", "group:add Sales --in Office", "org:undo", "org:undo").expect(0);
        assertTrue(as("anna", "server:show web-1").expect(0).output().contains("web-1"));
    }

    @Test
    void keepsPasswordsToItself() throws Exception {
        Result who = as("carl", "user:whoami").expect(0);
        assertTrue(who.output().contains("\nScope               Office\n"), who::output);
        as("nora", "user:whoami").expect(1);
        password("carl", "not the password of carl");
        as("carl", "user:whoami").expect(1);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(ANNA) || text.contains(CARL) || text.contains("not the password"), file::toString);
            }
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("access/accounts.json"))));
    }

    @Test
    void letsTheOwnerOfTheFilesBackInAndNotesIt() throws Exception {
        Files.writeString(data.resolve("access/accounts.json"), "{}");
        Result refused = as("anna", "org:tree").expect(1);
        assertTrue(refused.errors().contains("so nobody is let in. Put a copy of it back, or delete it"), refused::errors);
        Files.delete(data.resolve("access/accounts.json"));
        assertTrue(as(null, "org:tree", "user:log --limit 1").expect(0).output().contains("The file of the accounts was deleted"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.bartizan.shell.internal.attach.Request.Flag;
import org.bartizan.shell.internal.line.ShellVisits;
import org.bartizan.shell.internal.session.Bench;
import org.bartizan.shell.internal.session.OneUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever attaches logs in, whoever is logged in at the owner. */
@Timeout(60)
class AttachLoginTest {

    @TempDir
    private Path directory;

    private final OneUser users = new OneUser();
    private final Bench bench = new Bench(users::seat);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Boolean> shown = new ArrayList<>();
    private AttachServer server;

    @BeforeEach
    void open() throws IOException {
        server = AttachServer.open(directory, new ShellVisits(bench.interpreter, directory.resolve("history")));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        bench.close();
    }

    private int run(String typed, String user, String file, Flag... flags) throws IOException {
        EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
        set.addAll(List.of(flags));
        Request request = new Request(List.of("test:echo a"), "", directory.toString(), "UTC", "dumb", 0, 0, set, user, file);
        try (AttachClient client = AttachClient.connect(server.socket())) {
            return client.run(request, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, out, shown::add);
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runsNothingForWhoDoesNotSay() throws IOException {
        assertEquals(1, run("", "", ""));
        assertTrue(said().contains("nobody is logged in"), this::said);
        assertFalse(said().contains("<a>"), this::said);
    }

    @Test
    void asksAtATerminalAndHidesThePassword() throws IOException {
        assertEquals(0, run("anna\n" + OneUser.PASSWORD + "\n", "", "", Flag.IN_TERMINAL, Flag.ERR_TERMINAL));
        assertEquals("User: Password for anna: \n<a>\n", said());
        assertEquals(List.of(false, true), shown);
        out.reset();
        assertEquals(1, run("anna\nwrong\n", "", "", Flag.IN_TERMINAL, Flag.ERR_TERMINAL));
        assertFalse(said().contains("<a>"), this::said);
        assertEquals(0, users.open.get());
    }

    @Test
    void takesTheFileThatItsEnvironmentNames() throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), OneUser.PASSWORD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertEquals(0, run("", "anna", file.toString()), this::said);
        assertEquals(1, run("", "nora", file.toString()), this::said);
        assertEquals(1, run("", "anna", file + "-not"), this::said);
        assertTrue(said().contains("there is no such file"), this::said);
    }
}

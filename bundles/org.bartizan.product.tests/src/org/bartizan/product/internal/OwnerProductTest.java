// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several shells on one data directory, as they are shipped. The owner is an interactive shell on a terminal. */
@Timeout(300)
class OwnerProductTest {

    private final Product shell = Product.headless();

    @TempDir
    Path folder;
    private Path data;
    private Process owner;
    private Writer keys;

    @BeforeEach
    void openOnATerminal() throws Exception {
        data = folder.resolve("data");
        // The keyboard is a pipe that stays open; "script" gives the shell a terminal.
        String line = "JAVA_HOME='" + System.getProperty("java.home") + "' exec '" + shell.home().resolve(shell.script()) + "' --data '"
                + data + "'";
        ProcessBuilder terminal = new ProcessBuilder("script", "--quiet", "--flush", "--command", line, "/dev/null");
        terminal.environment().put("TERM", "xterm");
        owner = terminal.redirectErrorStream(true).redirectOutput(folder.resolve("screen").toFile()).start();
        keys = owner.outputWriter();
        await("bartizan> ");
    }

    @AfterEach
    void close() throws Exception {
        keys.close();
        owner.descendants().forEach(ProcessHandle::destroyForcibly);
        owner.destroyForcibly().waitFor();
    }

    private void type(String line) throws IOException {
        keys.write(line + "\r");
        keys.flush();
    }

    private void await(String text) throws Exception {
        Path screen = folder.resolve("screen");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(screen) || !Files.readString(screen, java.nio.charset.StandardCharsets.ISO_8859_1).contains(text)) {
            assertTrue(System.nanoTime() < end && owner.isAlive(), () -> "never saw " + text);
            owner.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void worksInTheProcessThatHasTheDirectoryOpen() throws Exception {
        Files.writeString(folder.resolve("pairs.txt"), "ALPHA,192.0.2.1\n");
        ProcessBuilder elsewhere = shell.command(data, "-c", "importer:import pairs.txt", "-c", "capability:list --json");
        Result result = Result.of(elsewhere.directory(folder.toFile())).expect(0);
        assertTrue(result.output().contains(folder.resolve("pairs.txt").toString()), result.output());
        type("importer:import '" + folder.resolve("pairs.txt") + "' --json");
        await("\"kept\":1");
        type("exit");
        assertTrue(owner.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, owner.exitValue());
    }

    @Test
    void passesExitStatusAndErrorsOfAttachedShells() throws Exception {
        assertEquals("Cannot run nix: there is no such command. \"help\" lists the commands.\n",
                shell.run(data, "-c", "nix", "-c", "help").expect(2).errors());
        Path script = Files.writeString(folder.resolve("x.gogo"), "help exit\n\nnix\n");
        assertTrue(shell.run(data, script.toString()).expect(2).errors().startsWith("x.gogo, line 3: Cannot run nix"));
    }

    @Test
    void takesOverFromAProcessThatWasKilled() throws Exception {
        shell.run(data, "-c", "org:new --scenario small").expect(0);
        owner.descendants().forEach(ProcessHandle::destroyForcibly);
        assertTrue(owner.waitFor(60, TimeUnit.SECONDS));
        assertTrue(Files.exists(data.resolve("owner")));
        Result result = shell.run(data, "-c", "org:show --json").expect(0);
        assertTrue(result.output().contains("\"clients\":240"), result.output());
        assertEquals("", result.errors());
        assertFalse(Files.exists(data.resolve("owner")));
    }

    @Test
    void keepsOthersOut() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("shell.sock"))));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell as it is shipped. */
class ShellProductTest {

    private final Product shell = Product.headless();

    @TempDir
    Path data;

    @Test
    void runsCommandsAndEnds() throws Exception {
        Result result = shell.run(data, "-c", "help importer:import", "-c", "help exit").expect(0);
        assertTrue(result.output().contains("importer:import"), result.output());
        assertEquals("", result.errors());
    }

    @Test
    void endsWithOneWhenACommandFails() throws Exception {
        Result result = shell.run(data, "-c", "importer:import " + data.resolve("missing.txt")).expect(1);
        assertTrue(result.errors().contains("missing.txt"), result.errors());
        assertFalse(result.errors().contains("\tat "), result.errors());
    }

    @Test
    void explainsADataDirectoryThatTakesNothing() throws Exception {
        Path inTheWay = Files.createFile(Files.createDirectories(data.resolve("d").resolve(".platform")).resolve("shell"));
        Result result = shell.run(data.resolve("d"), "-c", "help").expect(1);
        assertTrue(result.errors().startsWith("Cannot use the data directory " + data.resolve("d") + ": " + inTheWay), result.errors());
        assertFalse(result.errors().contains("\tat "), result.errors());
        assertTrue(shell.run(data.resolve("d"), "--debug", "-c", "help").expect(1).errors().contains("\tat "));
    }

    @Test
    void endsWithOneWhenACommandInAPipeFails() throws Exception {
        Result result = shell.run(data, "-c", "importer:preview missing.txt | count").expect(1);
        assertTrue(result.errors().contains("missing.txt"), result.errors());
        assertEquals("0\n", result.output());
        assertEquals("1\n", shell.run(data, "-c", "help importer:import | grep ^Usage | count").expect(0).output());
    }

    @Test
    void endsWithTwoWhenItIsCalledWrongly() throws Exception {
        assertTrue(shell.run(data, "--nonsense").expect(2).errors().contains("--nonsense"));
        assertTrue(shell.run(data, "-c", "importer:import").expect(2).errors().contains("FILE is missing"));
        assertTrue(shell.run(data, "-c", "importer:import pairs.txt --nonsense").expect(2).errors().contains("--nonsense"));
        Result inAPipe = shell.run(data, "-c", "nonsense | count").expect(2);
        assertEquals("Cannot run nonsense: there is no such command. \"help\" lists the commands.\n", inAPipe.errors());
    }

    @Test
    void runsTheCommandsOfAFile() throws Exception {
        Path file = Files.writeString(data.resolve("visit.gogo"), "# what is there\nhelp importer:import\n");
        assertTrue(shell.run(data.resolve("d"), file.toString()).expect(0).output().contains("importer:import"));
    }

    @Test
    void keepsWhatItImported() throws Exception {
        Path pairs = Files.writeString(data.resolve("pairs.txt"), "ALPHA,192.0.2.1\nBETA,192.0.2.2\n");
        shell.run(data.resolve("d"), "-c", "importer:import " + pairs).expect(0);
        Result again = shell.run(data.resolve("d"), "-c", "importer:import --json " + pairs).expect(0);
        assertTrue(again.output().contains("kept"), again.output());
    }

    @Test
    void writesNothingIntoItsInstallation() throws Exception {
        Map<String, String> before = shell.files();
        shell.run(data, "-c", "help").expect(0);
        assertEquals(before, shell.files());
    }

    @Test
    void attachesToTheShellThatHasTheDirectoryOpen() throws Exception {
        // It answers until it is interrupted, and holds the directory as long.
        Process owner = shell.command(data, "-c", "agent:respond 127.78.0.1 --port " + freePort()).redirectErrorStream(true).start();
        try (BufferedReader output = owner.inputReader()) {
            assertNotNull(CompletableFuture.supplyAsync(() -> firstLine(output)).get(60, TimeUnit.SECONDS));
            assertTrue(shell.run(data, "-c", "help importer:import").expect(0).output().contains("importer:import"));
            assertTrue(owner.isAlive());
        } finally {
            owner.destroy();
            assertTrue(owner.waitFor(60, TimeUnit.SECONDS));
        }
    }

    private static String firstLine(BufferedReader output) {
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void servesTwoDirectoriesAtATime() throws Exception {
        Process one = shell.command(data.resolve("one"), "-c", "help").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Process two = shell.command(data.resolve("two"), "-c", "help").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
    }

    @Test
    void losesTheCommandsOfAStoppedCapabilityUntilItIsStartedAgain() throws Exception {
        shell.run(data, "-c", "capability:stop org.bartizan.importer").expect(0);
        shell.run(data, "-c", "help importer:import").expect(1);
        shell.run(data, "-c", "capability:start org.bartizan.importer", "-c", "help importer:import").expect(0);
    }
}

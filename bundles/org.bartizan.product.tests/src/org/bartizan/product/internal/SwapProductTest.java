// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Capabilities of the shell as it is shipped are exchanged while it runs, and nothing is logged as an error. */
@Timeout(300)
class SwapProductTest {

    private final Product shell = Product.headless();

    @TempDir
    Path folder;

    private Path shipped(String name) throws IOException {
        try (Stream<Path> plugins = Files.list(shell.home().resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith(name + "_")).findFirst().orElseThrow();
        }
    }

    /** The importer with another version, saying another thing in its help. */
    private Path changed(Path jar, String from, String to) throws IOException {
        Path file = folder.resolve("changed.jar");
        try (JarInputStream in = new JarInputStream(Files.newInputStream(jar))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", "0.9.9");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(entry.getName().endsWith(".class") ? changed(in, from, to) : in.readAllBytes());
                }
            }
        }
        return file;
    }

    private static byte[] changed(InputStream in, String from, String to) throws IOException {
        // Both texts have the same length, so the class stays one.
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void showsTheChangeOfAChangedJarAtOnceAndAfterARestart() throws Exception {
        Path data = folder.resolve("data");
        Path jar = changed(shipped("org.bartizan.importer"), "Imports pairs of computer", "IMPORTS pairs of computer");
        Result result = shell.run(data, "-c", "help importer:import", "-c", "capability:update importer " + jar, "-c",
                "help importer:import").expect(0);
        assertTrue(result.output().indexOf("Imports pairs") < result.output().indexOf("IMPORTS pairs"), result.output());
        assertTrue(shell.run(data, "-c", "help importer:import").expect(0).output().startsWith("IMPORTS pairs"));
        result = shell.run(data, "-c", "capability:uninstall importer", "-c", "help importer:import").expect(0);
        assertTrue(result.output().contains("\nImports pairs"), result.output());
        assertTrue(shell.run(data, "-c", "help importer:import").expect(0).output().startsWith("Imports pairs"));
        assertNoErrors(data);
    }

    @Test
    void takesCommandsAwayAndBringsThemBack() throws Exception {
        Path data = folder.resolve("data");
        for (String name : new String[] {"importer", "discovery", "resetacl"}) {
            Result result = shell.run(data, "-c", "help " + name, "-c", "capability:stop " + name, "-c", "help " + name).expect(1);
            assertTrue(result.errors().contains("there is no such scope"), result.errors());
            shell.run(data, "-c", "help " + name).expect(1);
            shell.run(data, "-c", "capability:start " + name, "-c", "help " + name).expect(0);
        }
        shell.run(data, "-c", "capability:stop importer", "-c", "capability:start importer", "-c", "capability:stop discovery", "-c",
                "capability:start discovery", "-c", "help discovery", "-c", "help importer").expect(0);
        assertNoErrors(data);
    }

    @Test
    void knowsWhatAnEngineCannotAsLongAsTheEngineIsThere() throws Exception {
        Path data = folder.resolve("data");
        String list = "engine:settings --unsupported";
        Result result = shell.run(data, "-c", list).expect(0);
        assertTrue(result.output().contains("ClamAV has no proxy for POP3"), result.output());
        result = shell.run(data, "-c", "capability:stop org.bartizan.engine.clamav", "-c", list).expect(0);
        assertTrue(result.output().contains("No engine is present"), result.output());
        result = shell.run(data, "-c", "capability:start org.bartizan.engine.clamav", "-c", list).expect(0);
        assertTrue(result.output().contains("ClamAV has no proxy for POP3"), result.output());
        assertNoErrors(data);
    }

    @Test
    void keepsEventsWhileTheEventLogAndItsStoreComeAndGo() throws Exception {
        Path data = folder.resolve("data");
        Path log = Files.writeString(folder.resolve("clamd.log"), "Thu Nov  5 08:01:34 2026 -> /srv/a: Eicar FOUND\n");
        String count = "eventlog:count";
        Result result = shell.run(data, "-c", "eventlog:import " + log, "-c", "capability:stop org.bartizan.eventlog.duckdb", "-c",
                count).expect(1);
        assertTrue(result.errors().contains("no event store is running. Start one with"), result.errors());
        result = shell.run(data, "-c", "capability:start org.bartizan.eventlog.duckdb", "-c", count, "-c",
                "capability:stop org.bartizan.eventlog", "-c", count).expect(2);
        assertTrue(result.output().contains("Events  1"), result.output());
        result = shell.run(data, "-c", "capability:start org.bartizan.eventlog", "-c", count, "-c", "eventlog:import " + log, "-c",
                count).expect(0);
        assertTrue(result.output().contains("Already there  1"), result.output());
        assertNoErrors(data);
    }

    @Test
    void loadsNoDatabaseUntilEventsAreWanted() throws Exception {
        Path data = folder.resolve("data");
        shell.run(data, "-c", "eventlog:sources", "-c", "help eventlog:query").expect(0);
        assertFalse(Files.exists(data.resolve("eventlog/events.duckdb")));
        shell.run(data, "-c", "eventlog:count").expect(0);
        assertTrue(Files.exists(data.resolve("eventlog/events.duckdb")));
    }

    @Test
    void refusesJarsThatMakeNoSense() throws Exception {
        Path data = folder.resolve("data");
        Path nonsense = Files.writeString(folder.resolve("nonsense.jar"), "nothing");
        Result result = shell.run(data, "-c", "capability:install " + nonsense).expect(1);
        assertTrue(result.errors().startsWith("Cannot install nonsense.jar: the file is no jar or is damaged"), result.errors());
        result = shell.run(data, "-c", "capability:install " + shipped("org.bartizan.shell")).expect(1);
        assertTrue(result.errors().contains("Bartizan cannot run without it"), result.errors());
        assertNoErrors(data);
    }

    /** Neither our log nor the framework's has an error. */
    private static void assertNoErrors(Path data) throws IOException {
        assertEquals("", Files.readString(data.resolve("log/bartizan.log")));
        try (Stream<Path> files = Files.walk(data.resolve(".platform"))) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertFalse(Files.readString(log).contains("!ENTRY"), () -> "the framework logged something in " + log);
            }
        }
    }
}

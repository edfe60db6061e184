// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.bartizan.api.BartizanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapabilityJarTest {

    @TempDir
    private Path temp;
    private Path directory;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        directory = Files.createDirectory(temp.resolve("capabilities"));
        file = temp.resolve("x.jar");
    }

    private String refusal() throws IOException {
        String message = assertThrows(BartizanException.class, () -> CapabilityJar.copy("install x.jar", file, directory)).getMessage();
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(0, left.count(), "something was left behind");
        }
        return message;
    }

    @Test
    void copiesABundleUnderANameOfItsContent() throws IOException {
        Jar.of("org.example.reports;singleton:=true", "1.2.3").write(file);
        CapabilityJar jar = CapabilityJar.copy("install x.jar", file, directory);
        assertEquals("org.example.reports", jar.symbolicName());
        assertEquals("1.2.3", jar.version().toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(jar.file()));
        assertTrue(jar.file().getFileName().toString().matches("org\\.example\\.reports-[0-9a-f]{16}\\.jar"));
    }

    @Test
    void refusesWhatIsNotThereOrNoJar() throws IOException {
        assertTrue(refusal().contains("Cannot install x.jar: there is no file " + file));
        Files.writeString(file, "not a jar");
        assertTrue(refusal().contains("no jar or is damaged"));
        Files.delete(file);
        Files.createDirectory(file);
        assertTrue(refusal().contains("cannot be read"));
    }

    @Test
    void refusesJarsThatAreNoBundles() throws IOException {
        new Jar().write(file);
        assertTrue(refusal().contains("names no bundle"));
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a"));
        }
        assertTrue(refusal().contains("has no manifest"));
        Jar.of("a", "1").header("Fragment-Host", "org.bartizan.shell").write(file);
        assertTrue(refusal().contains("is a fragment"));
        Jar.of("../a", "1").write(file);
        assertTrue(refusal().contains("Bundle-SymbolicName is not valid"));
        Jar.of("a", "one").write(file);
        assertTrue(refusal().contains("Bundle-Version is not valid (one)"));
    }

    @Test
    void refusesEntriesThatPointOutOfTheJar() throws IOException {
        Jar.of("a", "1").entry("x/../../evil", new byte[1]).write(file);
        assertTrue(refusal().contains("points out of it"));
        Jar.of("a", "1").entry("a..b/..c", new byte[1]).write(file);
        CapabilityJar.copy("install x.jar", file, directory);
    }

    @Test
    void refusesWhatUnpacksToMoreThanAnybodyNeeds() throws IOException {
        byte[] zeros = new byte[128 << 20];
        Jar bomb = Jar.of("a", "1");
        for (int i = 0; i < 9; i++) {
            bomb.entry("zeros" + i, zeros);
        }
        bomb.write(file);
        assertTrue(Files.size(file) < 4 << 20);
        assertTrue(refusal().contains("unpack to more than 1 GB"));
    }

    @Test
    void refusesJarsWithFlippedBytes() throws IOException {
        byte[] content = new byte[20_000];
        new Random(1).nextBytes(content);
        byte[] good = Files.readAllBytes(Jar.of("a", "1").entry("content", content).write(file));
        good[good.length / 2] ^= 1;
        Files.write(file, good);
        assertTrue(refusal().contains("no jar or is damaged"));
        Files.write(file, java.util.Arrays.copyOf(good, good.length - 100));
        refusal();
    }
}

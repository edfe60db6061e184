// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapabilityStateTest {

    @TempDir
    private Path directory;

    @Test
    void isEmptyInTheBeginning() throws IOException {
        CapabilityState state = CapabilityState.load(directory.resolve("state.properties"));
        assertTrue(state.stopped().isEmpty() && state.jars().isEmpty());
    }

    @Test
    void comesBackAsItWasSaved() throws IOException {
        Path file = directory.resolve("state.properties");
        CapabilityState state = CapabilityState.load(file);
        state.stopped().put("org.bartizan.importer", "");
        state.stopped().put("org.bartizan.importer.ui", "org.bartizan.importer");
        state.jars().put("org.example", "org.example-0123.jar");
        state.save();
        CapabilityState again = CapabilityState.load(file);
        assertEquals(Map.of("org.bartizan.importer", "", "org.bartizan.importer.ui", "org.bartizan.importer"), again.stopped());
        assertEquals(Map.of("org.example", "org.example-0123.jar"), again.jars());
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Path file = directory.resolve("state.properties");
        Files.writeString(file, "stopped.a=\\uXYZ");
        assertThrows(IOException.class, () -> CapabilityState.load(file));
    }
}

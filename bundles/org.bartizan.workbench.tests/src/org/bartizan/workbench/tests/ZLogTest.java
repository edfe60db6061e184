// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Nothing that people do leaves an error behind; runs last by its name. */
class ZLogTest {

    @Test
    void hasNoErrors() throws IOException {
        Path log = Platform.getLogFileLocation().toFile().toPath();
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        List<String> errors = lines.stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
        assertEquals(List.of(), errors, () -> String.join("\n", lines));
    }
}

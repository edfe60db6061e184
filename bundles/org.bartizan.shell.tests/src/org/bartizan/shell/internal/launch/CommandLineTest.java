// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.shell.internal.launch.CommandLine.WrongUsage;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void takesCommandsInOrder() throws WrongUsage {
        CommandLine line = CommandLine.parse("--data", "/d", "-c", "a b", "-c", "--debug", "--debug");
        assertEquals(List.of("a b", "--debug"), line.commands());
        assertEquals(Path.of("/d"), line.data());
        assertTrue(line.debug() && line.oneShot());
    }

    @Test
    void takesAScript() throws WrongUsage {
        CommandLine line = CommandLine.parse("--data=/d", "x.gogo");
        assertEquals(Path.of("x.gogo").toAbsolutePath(), line.script());
        assertTrue(line.oneShot());
    }

    @Test
    void hasADirectoryOfItsOwn() throws WrongUsage {
        CommandLine line = CommandLine.parse();
        assertEquals(Path.of(System.getProperty("user.home"), ".bartizan").toAbsolutePath(), line.data());
        assertFalse(line.oneShot());
    }

    @Test
    void refusesWhatMakesNoSense() {
        for (String[] wrong : new String[][] {{"-x"}, {"--data"}, {"-c"}, {"a", "b"}, {"-c", "a", "b.gogo"}}) {
            assertThrows(WrongUsage.class, () -> CommandLine.parse(wrong));
        }
    }
}

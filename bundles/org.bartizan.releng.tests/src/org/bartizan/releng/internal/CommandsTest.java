// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.releng.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the README explain themselves, and refuse what they do not know, without building anything. */
class CommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"run", "shell", "test", "bench"})
    void explainsItself(String command) throws Exception {
        Result result = run(command, "--help");
        assertEquals(0, result.status(), result.output());
        assertTrue(result.output().contains("releng/" + command), result.output());
    }

    @ParameterizedTest
    @CsvSource({"run,--nonsense", "run,--data", "run,--screenshot picture.png", "test,--nonsense", "test,org.bartizan.nowhere",
            "bench,nonsense",
            "format,now"})
    void refusesWhatItDoesNotKnow(String command, String arguments) throws Exception {
        assertEquals(2, run(command, arguments.split(" ")).status());
    }

    @Test
    void theBuildServerRunsTheTestsAndNothingElse() throws Exception {
        List<String> lines = Checkout.current().lines(".ci/run").stream().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().endsWith("/releng/test\""), lines.getFirst());
    }

    private static Result run(String command, String... arguments) throws Exception {
        Path script = Checkout.current().root().resolve("releng").resolve(command);
        List<String> line = Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), output);
    }

    private record Result(int status, String output) {}
}

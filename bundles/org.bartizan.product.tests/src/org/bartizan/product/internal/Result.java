// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How a process ended.
 *
 * @param status its exit status
 * @param output what it printed
 * @param errors what it said on standard error
 */
record Result(int status, String output, String errors) {

    private static final int PATIENCE_SECONDS = 180;

    /** Starts a process with nothing to read, and waits until it ends; one that does not end is ended, which fails the test. */
    static Result of(ProcessBuilder builder) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bartizan", ".out");
        Path errors = Files.createTempFile("bartizan", ".err");
        try {
            Process process = builder.redirectInput(Path.of("/dev/null").toFile()).redirectOutput(output.toFile())
                    .redirectError(errors.toFile()).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Still running after " + PATIENCE_SECONDS + " s: " + builder.command() + "\n"
                        + Files.readString(output) + Files.readString(errors));
            }
            return new Result(process.exitValue(), Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    /** The same, provided that it ended as it should. */
    Result expect(int expected) {
        assertEquals(expected, status, () -> output + errors);
        return this;
    }
}

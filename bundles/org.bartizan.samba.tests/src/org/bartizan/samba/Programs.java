// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.samba;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs to their end. */
final class Programs {

    private static final int PATIENCE_SECONDS = 120;

    private Programs() {
    }

    /** Runs one and returns what it printed. What it starts and leaves running does not hold it up. */
    static String run(List<String> command, String input) throws IOException {
        return run(command, input, Map.of());
    }

    static String run(List<String> command, String input, Map<String, String> environment) throws IOException {
        Path in = Files.createTempFile("bartizan-samba-", ".in");
        Path out = Files.createTempFile("bartizan-samba-", ".out");
        try {
            Files.writeString(in, input);
            ProcessBuilder builder = builder(command, environment).redirectInput(in.toFile()).redirectErrorStream(true).redirectOutput(out
                    .toFile());
            int status = await(builder.start(), command);
            String printed = Files.readString(out);
            if (status != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + status + ": " + printed);
            }
            return printed;
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    /** What can start one, with those that only administrators have on their path among them. */
    static ProcessBuilder builder(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().merge("PATH", ":/usr/sbin:/sbin", String::concat);
        builder.environment().putAll(environment);
        return builder;
    }

    static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static int await(Process process, List<String> command) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException(String.join(" ", command) + " was ended, because it did not end by itself");
    }
}

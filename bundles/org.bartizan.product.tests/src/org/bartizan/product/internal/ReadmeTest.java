// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell sessions of the README work as they stand there. A session is a fenced block below a line {@code <!-- tested -->}: what
 * follows {@code $ } is run by a shell, one command after the other, in a folder of its own, with the product for {@code releng/shell};
 * the lines below it must be in what it prints, in that order. An ellipsis stands for anything; how many spaces there are does not
 * matter.
 */
class ReadmeTest {

    private static final Pattern SESSION = Pattern.compile("<!-- tested -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private record Step(String command, List<String> expected) {
    }

    @Test
    void runsItsSessionsAsWritten() throws Exception {
        String readme = Files.readString(Product.checkout().resolve("README.md"));
        Matcher sessions = SESSION.matcher(readme);
        int count = 0;
        for (; sessions.find(); count++) {
            for (Step step : steps(sessions.group(1))) {
                check(step);
            }
        }
        assertTrue(count > 0, "The README has no tested session.");
    }

    private static List<Step> steps(String session) {
        List<Step> steps = new ArrayList<>();
        for (String line : session.split("\n")) {
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else if (!line.isBlank()) {
                steps.getLast().expected.add(line);
            }
        }
        return steps;
    }

    private void check(Step step) throws Exception {
        String script = "releng/shell() { '" + Product.headless().home().resolve("bartizan-shell") + "' \"$@\"; }\n" + step.command;
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script).directory(folder.toFile());
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("HOME", folder.toString());
        Result result = Result.of(shell).expect(0);
        Pattern expected = Pattern.compile(
                step.expected.stream().map(ReadmeTest::pattern).collect(Collectors.joining(".*", ".*", ".*")), Pattern.DOTALL);
        assertTrue(expected.matcher(squeezed(result.output())).matches(), () -> step.command + "\nprinted\n" + result.output());
    }

    private static String pattern(String line) {
        return List.of(squeezed(line).split("…", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private static String squeezed(String text) {
        return text.lines().map(line -> line.strip().replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }
}

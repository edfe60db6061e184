// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The page about the rule says what the program does. */
class PolicyPageTest {

    private static final String PAGE = "bundles/org.bartizan.fleet/policy-resolution.md";
    private static final String WRITTEN = "bundles/org.bartizan.fleet.tests/target/policy-resolution.md";

    @Test
    void isWhatTheTableSays() throws IOException {
        Path checkout = Path.of(System.getProperty("bartizan.checkout"));
        String page = ResolutionPage.write();
        Path written = checkout.resolve(WRITTEN);
        Files.createDirectories(written.getParent());
        Files.writeString(written, page);
        Path kept = checkout.resolve(PAGE);
        List<String> says = Files.exists(kept) ? Files.readAllLines(kept) : List.of();
        List<String> right = page.lines().toList();
        int line = 0;
        while (line < Math.min(says.size(), right.size()) && says.get(line).equals(right.get(line))) {
            line++;
        }
        assertEquals(String.join("", right.subList(line, Math.min(line + 1, right.size()))),
                String.join("", says.subList(line, Math.min(line + 1, says.size()))),
                "Line " + (line + 1) + " of the page is not what the program does. When the program is right: cp " + WRITTEN + " " + PAGE);
        assertEquals(page, Files.readString(kept));
    }
}

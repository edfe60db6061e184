// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.engine.clamav.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.fleet.policy.Setting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every option that a setting becomes is one that clamd or freshclam has, in the facts that lie beside the checkout. */
class OptionsTest {

    private static Path notes;

    @BeforeAll
    static void find() {
        String checkout = System.getProperty("bartizan.checkout");
        notes = checkout == null ? null : Path.of(checkout).resolveSibling("shared").resolve("notes");
        assumeTrue(notes != null && Files.isRegularFile(notes.resolve("clamd-options.tsv")),
                "the option lists clamd-options.tsv and freshclam-options.tsv are not in ../shared/notes");
    }

    private static Set<String> options() throws IOException {
        Set<String> options = new HashSet<>();
        for (String file : List.of("clamd-options.tsv", "freshclam-options.tsv")) {
            Files.readAllLines(notes.resolve(file)).stream().skip(1).map(line -> line.split("\t")[0]).forEach(options::add);
        }
        return options;
    }

    @Test
    void everyOptionThatIsNamedExists() throws IOException {
        Set<String> known = options();
        assertTrue(known.size() > 150, known.size() + " options");
        ClamAvSupport clamAv = new ClamAvSupport();
        int named = 0;
        for (Setting setting : Setting.all()) {
            for (String part : Arrays.stream(clamAv.of(setting.key()).how().split("; ")).filter(how -> !how.isEmpty()).toList()) {
                String option = part.replaceFirst(":.*", "");
                named += option.equals("agent") ? 0 : 1;
                assertEquals(true, option.equals("agent") || known.contains(option), setting.key() + " becomes " + option);
            }
        }
        assertTrue(named > 50, named + " options");
    }
}

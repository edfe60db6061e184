// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.product.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour shows the main job by itself, with real responders, and ends well. */
class TourTest {

    @TempDir
    Path folder;

    @Test
    void showsAFirstVisit() throws Exception {
        Files.createSymbolicLink(folder.resolve("headless"), Product.headless().home());
        Files.createSymbolicLink(folder.resolve("workbench"), Product.workbench().home());
        ProcessBuilder tour = new ProcessBuilder("bash", "-c",
                "here=$PWD/releng; . releng/setup.sh; products=$1; . releng/tour/tour.sh; tour ''", "tour", folder.toString())
                        .directory(Product.checkout().toFile());
        tour.environment().put("JAVA_HOME", System.getProperty("java.home"));
        String output = Result.of(tour).expect(0).output();
        for (String computer : new String[] {"RECEPTION", "ACCOUNTS", "LAB-7"}) {
            assertTrue(output.contains(computer), output);
        }
        assertTrue(output.contains("\n2 computers would change.\nNothing was changed yet.\n"), output);
        assertTrue(output.contains("\nDone    Set and lock autoProtect.maxFileSize to 20 MB at Newcomers\n"), output);
        assertTrue(Pattern.compile("^autoProtect\\.maxFileSize +20 MB +Newcomers +Newcomers", Pattern.MULTILINE).matcher(output)
                .find(), output);
        assertTrue(output.contains("\n1 change of the organization, which 2 computers would notice. Nothing is removed.\n"), output);
    }
}

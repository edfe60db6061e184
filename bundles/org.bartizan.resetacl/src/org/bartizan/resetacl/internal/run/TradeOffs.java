// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.bartizan.api.BartizanException;
import org.bartizan.journal.DurableFiles;

/** What closing costs the users of a computer, and who has been told. Safe for use by several threads. */
final class TradeOffs {

    /** As sentences about users without administrator rights. */
    static final List<String> TEXTS = List.of(
            "Users who are no administrators cannot start or stop the antivirus service any more.",
            "They cannot fetch new definitions themselves, nor plan when definitions are fetched.",
            "They cannot change the settings of the antivirus program, such as those of auto-protect and email scanning; it shows these dimmed.",
            "They can change the options of a scan that they start, but not keep them: what they save as defaults is not written to the registry.",
            "Programs that they run and that write into the closed keys or files fail.");

    private final Path file;

    TradeOffs(Path file) {
        this.file = file;
    }

    synchronized boolean seenBy(String name) {
        return names().contains(name);
    }

    synchronized void acknowledge(String name) {
        Set<String> names = names();
        if (!names.add(name)) {
            return;
        }
        try {
            DurableFiles.replace(file, out -> out.write(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BartizanException("note that the trade-offs were seen", e.getMessage() + " (" + file + ")",
                    "Check the disk and its free space", e);
        }
    }

    private Set<String> names() {
        try {
            return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
        } catch (IOException e) {
            // Whoever has to be told once more loses nothing.
            return new TreeSet<>();
        }
    }
}

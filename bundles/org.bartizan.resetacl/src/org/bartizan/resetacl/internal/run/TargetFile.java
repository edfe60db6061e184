// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.Target;

/** A text file with a target on each line. */
final class TargetFile {

    private static final int MOST_LINES = 100_000;
    private static final long LARGEST = 10_000_000;
    private static final int LONGEST_LINE = 1_000;

    private TargetFile() {
    }

    static List<Target> read(String tried, Path file) {
        List<Target> targets = new ArrayList<>();
        try {
            if (Files.size(file) > LARGEST) {
                throw new BartizanException(tried, file + " is larger than a list of targets can be",
                        "Use a list with a target on each line");
            }
        } catch (IOException e) {
            throw unreadable(tried, file, e);
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (++number > MOST_LINES || line.length() > LONGEST_LINE) {
                    throw new BartizanException(tried, "line " + number + " of " + file + " is too long, or there are more than "
                            + MOST_LINES
                            + " lines", "Use a list with a target on each line");
                }
                String text = line.replaceFirst("#.*", "").strip();
                if (!text.isEmpty()) {
                    targets.add(Target.parse(text, file.toAbsolutePath().getParent()));
                }
            }
        } catch (IOException e) {
            throw unreadable(tried, file, e);
        }
        if (targets.isEmpty()) {
            throw new BartizanException(tried, "there is no target in " + file, "Write a name or an address on each line");
        }
        return targets;
    }

    private static BartizanException unreadable(String tried, Path file, IOException e) {
        return new BartizanException(tried, "the list " + file + " cannot be read (" + e.getMessage() + ")",
                "Check that it is there and is a text in UTF-8", e);
    }
}

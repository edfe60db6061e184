// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.importer.PairFormat;

/** Reads texts without files. */
final class Texts {

    private Texts() {
    }

    /** The pairs of a text, each as {@code name=address}, {@code #} (commented) or {@code !reason}. */
    static List<String> read(String format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE);
    }

    /** As {@link #read(String, String)}, giving at most {@code portion} bytes at a time. */
    static List<String> read(String format, byte[] text, int portion) {
        String[] typed = format.split("(?<=.) (?=.)");
        PairFormat parsed = format.isEmpty() ? PairFormat.DEFAULT : PairFormat.parse(typed[0], typed[1], typed[2]);
        int[] given = {0};
        PairScanner scanner = new PairScanner((target, offset, length) -> {
            int count = Math.min(Math.min(length, portion), text.length - given[0]);
            System.arraycopy(text, given[0], target, offset, count);
            given[0] += count;
            return count == 0 ? -1 : count;
        }, parsed, 4 * PairScanner.MAX_PAIR);
        PairParser parser = new PairParser(scanner, parsed);
        List<String> pairs = new ArrayList<>();
        try {
            while (scanner.next()) {
                pairs.add(told(parser.parse()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    static String told(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Pair pair -> pair.name() + "=" + pair.address().getHostAddress();
            case Parsed.Commented _ -> "#";
            case Parsed.Rejected rejected -> "!" + rejected.reason();
        };
    }
}

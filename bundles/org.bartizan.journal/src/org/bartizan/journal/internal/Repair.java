// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.bartizan.journal.DurableFiles;

/** Makes a damaged file end after its last complete batch, once what is dropped lies aside. */
final class Repair {

    private static final int CHUNK = 1 << 16;

    private Repair() {
    }

    /** Repairs the file and returns the warning. A crash within leaves either the damaged file or the repaired one. */
    static String apply(Medium medium, Path file, FileHeader header, Scan scan) throws IOException {
        long dropped = medium.size() - scan.end().offset();
        Path aside = DurableFiles.aside(file, "damaged");
        if (dropped > 0) {
            long from = scan.intactBehind() > 0 ? 0 : scan.end().offset();
            DurableFiles.replace(aside, out -> copy(medium, from, medium.size(), out));
        }
        medium.truncate(scan.end().offset());
        byte[] mark = scan.end().endMark().encode(header.salt());
        medium.write(scan.end().offset(), mark, 0, mark.length);
        medium.force();
        return warning(file, scan, dropped, aside);
    }

    private static String warning(Path file, Scan scan, long dropped, Path aside) {
        String kept = file + ": " + scan.damage() + ". The first " + (scan.end().next() - 1) + " records are kept";
        if (dropped == 0) {
            return kept + "; what stood behind them is lost.";
        }
        if (scan.intactBehind() == 0) {
            return kept + "; " + dropped + " bytes behind them were dropped and lie in " + aside.getFileName() + ".";
        }
        return kept + "; " + dropped + " bytes behind them were dropped, among them " + scan.intactBehind()
                + " records that are readable by themselves. The whole file as it was lies in " + aside.getFileName() + ".";
    }

    private static void copy(Medium medium, long from, long to, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (long at = from; at < to; at += CHUNK) {
            int length = (int) Math.min(CHUNK, to - at);
            medium.read(at, chunk, 0, length);
            out.write(chunk, 0, length);
        }
    }
}

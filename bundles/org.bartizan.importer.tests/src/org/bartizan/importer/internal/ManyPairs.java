// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bartizan.api.Progress;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairFormat;

/** Imports a file in a process of its own, into a cache that only counts: what memory there is, is the importer's. */
final class ManyPairs {

    private ManyPairs() {
    }

    /** Writes {@code count} good pairs, each followed by a bad one of {@code bad} characters. */
    static Path write(Path file, int count, int bad) throws IOException {
        String rubbish = "x".repeat(bad);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write("Computer " + i + ", 10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255) + "\n" + rubbish + "\n");
            }
        }
        return file;
    }

    /** Prints the counts of an import of the file that is the only argument. */
    public static void main(String[] arguments) {
        long[] counts = new long[1];
        FakeCache cache = new FakeCache() {
            @Override
            public Batch batch(String source) {
                return new Batch() {
                    @Override
                    public Added add(String name, InetAddress address) {
                        counts[0]++;
                        return Added.NEW;
                    }

                    @Override
                    public void commit() {
                        commits++;
                    }

                    @Override
                    public void close() {
                        openBatches = 0;
                    }
                };
            }
        };
        ImportResult result = new ImporterService(cache).run(new ImportRequest(Path.of(arguments[0]), PairFormat.DEFAULT, false),
                Progress.NONE);
        System.out.println(result.imported() + " " + counts[0] + " " + result.rejected() + " " + cache.commits);
    }
}

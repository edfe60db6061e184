// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.bartizan.api.Progress;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairFormat;
import org.bartizan.importer.PairNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import does to the address cache, and what it reports. */
class ImporterServiceTest {

    @TempDir
    Path directory;

    private final FakeCache cache = new FakeCache();

    private ImportResult run(String text, boolean dryRun, Progress progress) throws IOException {
        Path file = Files.writeString(directory.resolve("pairs.txt"), text);
        ImportResult result = new ImporterService(cache).run(new ImportRequest(file, PairFormat.DEFAULT, dryRun), progress);
        assertEquals(0, cache.openBatches);
        return result;
    }

    private ImportResult run(String text) throws IOException {
        return run(text, false, Progress.NONE);
    }

    @Test
    void importsNewComputers() throws IOException {
        ImportResult result = run("Computer 1, 192.168.3.121\nComputer 2, 2001:db8::2\n");
        assertEquals(List.of("Computer 1=192.168.3.121", "Computer 2=2001:db8:0:0:0:0:0:2"), cache.told());
        assertEquals("import", cache.entries.get("computer 1").source());
        assertEquals(2, result.imported());
        assertEquals(2, result.pairs());
        assertEquals("UTF-8", result.encoding());
        assertFalse(result.cancelled());
    }

    @Test
    void keepsAnEntryThatExists() throws IOException {
        cache.with("PC-1", "10.0.0.99");
        ImportResult result = run("pc-1,10.0.0.1\npc-2,10.0.0.2\nPC-2,10.0.0.3");
        assertEquals(List.of("PC-1=10.0.0.99", "pc-2=10.0.0.2"), cache.told());
        assertEquals(1, result.imported());
        assertEquals(2, result.kept());
        assertEquals(List.of(1L, 3L), result.keptPairs().stream().map(PairNote::line).toList());
        assertEquals("pc-1,10.0.0.1", result.keptPairs().getFirst().text());
    }

    @Test
    void acceptsAndReportsSharedAddresses() throws IOException {
        cache.with("old", "10.0.0.1");
        ImportResult result = run("a,10.0.0.1\nb,10.0.0.2\nc,10.0.0.2");
        assertEquals(3, result.imported());
        assertEquals(2, result.shared());
        assertEquals(List.of(1L, 3L), result.sharedPairs().stream().map(PairNote::line).toList());
    }

    @Test
    void reportsEachRejectionAndGoesOn() throws IOException {
        ImportResult result = run("a,10.0.0.1\n\nnonsense\nb,10.0.0.300\n;c,10.0.0.3\nd,10.0.0.4\n");
        assertEquals(List.of("a=10.0.0.1", "d=10.0.0.4"), cache.told());
        assertEquals(2, result.rejected());
        assertEquals(1, result.commented());
        assertEquals(new PairNote(3, "nonsense", "There is no comma between a name and an address."), result.rejections().get(0));
        assertEquals(new PairNote(4, "b,10.0.0.300", "“10.0.0.300” has a number above 255."), result.rejections().get(1));
    }

    @Test
    void remembersTheFirstThousandOfEachKindAndCountsTheRest() throws IOException {
        ImportResult result = run("bad\n".repeat(1_500) + "a,10.0.0.1\n".repeat(1_102));
        assertEquals(1_500, result.rejected());
        assertEquals(1_000, result.rejections().size());
        assertEquals(1_101, result.kept());
        assertEquals(1_000, result.keptPairs().size());
    }

    @Test
    void changesNothingInADryRun() throws IOException {
        cache.with("a", "10.0.0.9");
        ImportResult result = run("a,10.0.0.1\nb,10.0.0.2\nbad\n", true, Progress.NONE);
        assertEquals(List.of("a=10.0.0.9"), cache.told());
        assertEquals(0, cache.commits);
        assertTrue(result.dryRun());
        assertEquals(List.of(1L, 1L, 1L), List.of(result.imported(), result.kept(), result.rejected()));
    }

    @Test
    void commitsNothingWhenNothingIsNew() throws IOException {
        run("");
        run("bad\n");
        assertEquals(0, cache.commits);
    }

    @Test
    void leavesNothingWhenItIsCancelled() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("pc").append(i).append(",10.0.").append(i / 250).append('.').append(i % 250).append('\n');
        }
        ImportResult result = run(text.toString(), false, new Recording(() -> asked.incrementAndGet() > 2));
        assertTrue(result.cancelled());
        assertEquals(0, cache.commits);
        assertTrue(result.pairs() > 0 && result.pairs() < 5_000);
        Recording[] late = new Recording[1];
        late[0] = new Recording(() -> late[0].done.get() == text.length());
        assertTrue(run(text.toString(), false, late[0]).cancelled());
        assertEquals(0, cache.size());
    }

    @Test
    void tellsItsProgressInBytes() throws IOException {
        Recording progress = new Recording(() -> false);
        String text = "a,10.0.0.1\n".repeat(100_000);
        run(text, false, progress);
        assertEquals("Importing pairs.txt", progress.task);
        assertEquals(text.length(), progress.total);
        assertEquals(text.length(), progress.done.get());
        run("a,10.0.0.1", true, progress);
        assertEquals("Checking pairs.txt", progress.task);
    }

    @Test
    void rejectsWhatTheCacheDoesNotAccept() throws IOException {
        FakeCache picky = new FakeCache() {
            @Override
            void check(String name) {
                throw new IllegalArgumentException("no such names here");
            }
        };
        Path file = Files.writeString(directory.resolve("pairs.txt"), "a,10.0.0.1");
        ImportResult result = new ImporterService(picky).run(new ImportRequest(file, PairFormat.DEFAULT, false), Progress.NONE);
        assertEquals(1, result.rejected());
        assertTrue(result.rejections().getFirst().reason().contains("no such names here"));
    }

    @Test
    void cutsWhatItQuotesAndMakesItPrintable() throws IOException {
        String text = run("\u001b[31m" + "x".repeat(300) + "\n").rejections().getFirst().text();
        assertTrue(text.startsWith("\uFFFD[31mxxx") && text.endsWith("x…") && text.length() == Excerpt.MAX, text);
        assertThrows(NullPointerException.class, () -> new ImportRequest(null, PairFormat.DEFAULT, false));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.io.IOException;
import java.time.Duration;

import org.bartizan.api.Progress;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;

/** One run of an import. */
final class Importing {

    /** How many pairs are read between two looks at the progress. */
    private static final int STRIDE = 1_024;

    private final ImportRequest request;
    private final AddressCache cache;
    private final Progress progress;
    private final Notes rejected = new Notes();
    private final Notes kept = new Notes();
    private final Notes shared = new Notes();
    private long added;
    private long commented;
    private long reported;

    Importing(ImportRequest request, AddressCache cache, Progress progress) {
        this.request = request;
        this.cache = cache;
        this.progress = progress;
    }

    ImportResult run() throws IOException {
        long begin = System.nanoTime();
        try (PairReader reader = PairReader.open(request.file(), request.format()); AddressCache.Batch batch = cache.batch("import")) {
            progress.begin((request.dryRun() ? "Checking " : "Importing ") + request.file().getFileName(), reader.size());
            boolean complete = readAll(reader, batch) && !progress.cancelled();
            if (complete && !request.dryRun() && added > 0) {
                batch.commit();
            }
            return new ImportResult(request.file(), request.format(), reader.encoding(), request.dryRun(), !complete, added,
                    kept.count(), commented, rejected.count(), shared.count(), rejected.first(), kept.first(), shared.first(),
                    Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private boolean readAll(PairReader reader, AddressCache.Batch batch) throws IOException {
        int untilReport = 1;
        for (Parsed parsed = reader.next(); parsed != null; parsed = reader.next()) {
            if (--untilReport == 0) {
                untilReport = STRIDE;
                report(reader);
                if (progress.cancelled()) {
                    return false;
                }
            }
            take(reader, parsed, batch);
        }
        report(reader);
        return true;
    }

    private void report(PairReader reader) throws IOException {
        long consumed = reader.consumed();
        if (consumed > reported) {
            progress.worked(consumed - reported);
            reported = consumed;
        }
    }

    private void take(PairReader reader, Parsed parsed, AddressCache.Batch batch) {
        switch (parsed) {
            case Parsed.Pair pair -> add(reader, pair, batch);
            case Parsed.Commented _ -> commented++;
            case Parsed.Rejected(String reason) -> rejected.add(reader, reason);
        }
    }

    private void add(PairReader reader, Parsed.Pair pair, AddressCache.Batch batch) {
        AddressCache.Added outcome;
        try {
            outcome = batch.add(pair.name(), pair.address());
        } catch (IllegalArgumentException e) {
            rejected.add(reader, "The address cache does not accept the name: " + e.getMessage());
            return;
        }
        switch (outcome) {
            case NEW -> added++;
            case NEW_SHARED_ADDRESS -> {
                added++;
                shared.add(reader, "Another computer has the same address.");
            }
            case KEPT -> kept.add(reader, "The address cache has a computer of this name already; its entry was not changed.");
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.event.EventSource;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.eventlog.ImportReport;
import org.bartizan.eventlog.ImportReport.FileReport;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.store.Appended;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.NewEvent;

/** Runs one import: reads on the thread of who asked while the batch before is written. */
public final class Importing {

    private static final int AHEAD = 2;

    private final ImportRequest request;
    private final List<EventSource> sources;
    private final Intake intake;
    private final Path data;
    private final Progress progress;
    private final ReadOptions options;
    private final List<FileReport> reports = new ArrayList<>();
    private final List<Path> skipped = new ArrayList<>();
    private long skippedCount;

    /**
     * An import that can be run once.
     *
     * @param data the data directory, which is not imported
     */
    public Importing(ImportRequest request, List<EventSource> sources, Intake intake, Path data, Progress progress) {
        this.data = data;
        this.request = request;
        this.sources = sources;
        this.intake = intake;
        this.progress = progress;
        options = new ReadOptions(request.zone(), ZoneId.systemDefault(), request.computer(), false);
    }

    /** Does it. */
    public ImportReport run() {
        long begin = System.nanoTime();
        List<Path> files = request.files().stream().flatMap(each -> FoundFiles.in(each, data).stream()).distinct().toList();
        progress.begin("Importing events", files.stream().mapToLong(Importing::size).sum());
        for (Path file : files) {
            if (progress.cancelled()) {
                break;
            }
            read(file);
        }
        return new ImportReport(reports, skipped, skippedCount, progress.cancelled(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Told when it is read.
            return 0;
        }
    }

    private void read(Path file) {
        EventSource source;
        try {
            source = FoundFiles.source(file, request.source(), sources);
        } catch (IOException e) {
            reports.add(new FileReport(file, "", 0, 0, 0, 0, List.of(), told(e)));
            return;
        }
        if (source == null && request.files().contains(file)) {
            reports.add(new FileReport(file, "", 0, 0, 0, 0, List.of(), "No source recognises it."));
        } else if (source == null) {
            if (skippedCount++ < ImportReport.MAX_NOTES) {
                skipped.add(file);
            }
        } else {
            reports.add(read(file, source));
        }
    }

    private FileReport read(Path file, EventSource source) {
        long[] counts = new long[2];
        ReadTally tally = new ReadTally();
        String trouble = "";
        Deque<CompletableFuture<Appended>> waiting = new ArrayDeque<>();
        try (FileImport reading = new FileImport(file, source, 0, options)) {
            tally = reading.tally();
            long before = 0;
            for (List<NewEvent> events = reading.next(); !events.isEmpty() && !progress.cancelled(); events = reading.next()) {
                waiting.add(intake.put(new Batch(events, Map.of())));
                take(waiting, AHEAD, counts);
                progress.worked(reading.position() - before);
                before = reading.position();
            }
        } catch (IOException e) {
            trouble = told(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            trouble = "It was cancelled.";
        }
        take(waiting, 0, counts);
        return new FileReport(file, source.name(), tally.read(), counts[0], counts[1], tally.broken(), tally.notes(), trouble);
    }

    /** Waits until at most {@code left} batches are not durable yet. */
    private static void take(Deque<CompletableFuture<Appended>> waiting, int left, long[] counts) {
        while (waiting.size() > left) {
            try {
                Appended appended = waiting.remove().join();
                counts[0] += appended.added();
                counts[1] += appended.present().size();
            } catch (CompletionException e) {
                throw e.getCause() instanceof BartizanException told ? told : e;
            }
        }
    }

    private static String told(IOException failure) {
        return failure instanceof NoSuchFileException ? "It is no longer there." : "It cannot be read: " + failure.getMessage() + ".";
    }
}

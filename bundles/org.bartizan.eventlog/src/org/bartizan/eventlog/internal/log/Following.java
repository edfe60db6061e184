// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.event.EventSource;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.internal.intake.FollowedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows files on a thread that runs as long as there are any. Safe for use by several threads. */
final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long PAUSE = 500;
    private static final long MOST_PAUSE = 5_000;
    private static final long LONG_PAUSE = 10_000;
    private static final int SHARE = 20;

    private final StoreHolder holder;
    private final Supplier<Path> folder;
    private final Supplier<List<EventSource>> sources;
    private Thread thread;

    Following(StoreHolder holder, Supplier<Path> folder, Supplier<List<EventSource>> sources) {
        this.holder = holder;
        this.folder = folder;
        this.sources = sources;
    }

    synchronized List<ImportRequest> list() {
        return new FollowFile(folder.get()).read();
    }

    synchronized void add(ImportRequest request) {
        FollowFile file = new FollowFile(folder.get());
        List<ImportRequest> all = new ArrayList<>(file.read());
        for (Path path : request.files()) {
            if (!Files.exists(path)) {
                throw new BartizanException("follow " + path, "there is no such file or folder", "Check the name");
            }
            if (DataDirectory.holds(folder.get().getParent(), path)) {
                throw new BartizanException("follow " + path, "it lies in the data directory", "Name other files");
            }
            all.removeIf(each -> each.files().contains(path));
            all.add(new ImportRequest(List.of(path), request.source(), request.zone(), request.computer()));
        }
        stop();
        file.write(all);
        resume();
    }

    synchronized boolean remove(Path path) {
        FollowFile file = new FollowFile(folder.get());
        List<ImportRequest> all = new ArrayList<>(file.read());
        boolean removed = all.removeIf(each -> each.files().contains(path));
        if (removed) {
            stop();
            file.write(all);
            resume();
        }
        return removed;
    }

    synchronized void resume() {
        List<ImportRequest> all = list();
        if (!all.isEmpty() && thread == null) {
            thread = Thread.ofPlatform().daemon().name("event-follow").start(() -> follow(all));
        }
    }

    private void follow(List<ImportRequest> requests) {
        try (FollowedFiles files = new FollowedFiles(folder.get().getParent())) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(round(files, requests));
            }
        } catch (InterruptedException _) {
            LOG.debug("Following has ended");
        }
    }

    /** Reads what is new and tells how long to rest: a small share of the time goes into looking. */
    private long round(FollowedFiles files, List<ImportRequest> requests) throws InterruptedException {
        try {
            OpenStore open = holder.get();
            long begin = System.nanoTime();
            files.read(requests, sources.get(), open.store(), open.intake());
            return Math.clamp(SHARE * (System.nanoTime() - begin) / 1_000_000, PAUSE, MOST_PAUSE);
        } catch (RuntimeException e) {
            LOG.warn("Logs are followed and cannot be read now; this is tried again: {}", e.getMessage());
            return LONG_PAUSE;
        }
    }

    private void stop() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    synchronized void close() {
        stop();
    }
}

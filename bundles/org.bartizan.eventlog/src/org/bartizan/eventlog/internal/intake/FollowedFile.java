// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.bartizan.api.event.EventSource;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.store.Batch;
import org.bartizan.eventlog.store.EventStore;
import org.bartizan.eventlog.store.NewEvent;

/**
 * A file that is read as it grows. How far it is, is kept in the store together with the events. A file that was replaced or became shorter
 * is read from its beginning, and so is one of a kind that does not grow at its end. Used by one thread.
 */
public final class FollowedFile implements AutoCloseable {

    private static final long IDLE = Duration.ofMinutes(1).toNanos();

    private final Path file;
    private final ImportRequest request;
    private FileImport reading;
    private String identity = "";
    private long size = -1;
    private long modified;
    private boolean grows;
    private long active;

    /** A file that is not read yet. */
    public FollowedFile(Path file, ImportRequest request) {
        this.file = file;
        this.request = request;
    }

    /** Reads what is new. */
    public void read(List<EventSource> sources, EventStore store, Intake intake) throws IOException, InterruptedException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String now = String.valueOf(attributes.fileKey());
        long changed = attributes.lastModifiedTime().toMillis();
        if (attributes.size() == size && changed == modified && now.equals(identity)) {
            closeIfIdle();
            return;
        }
        modified = changed;
        if (reading != null && (!now.equals(identity) || attributes.size() < reading.position())) {
            // What was written to the old file last is still there for who has it open.
            drain(intake);
            close();
        }
        identity = now;
        if (reading == null && !open(sources, store, attributes.size())) {
            size = attributes.size();
            return;
        }
        drain(intake);
        if (!grows) {
            close();
        }
        size = attributes.size();
        active = System.nanoTime();
    }

    private boolean open(List<EventSource> sources, EventStore store, long length) throws IOException {
        EventSource source = FoundFiles.source(file, request.source(), sources);
        if (source == null) {
            return false;
        }
        grows = source.follows();
        long position = grows ? position(store, length) : 0;
        reading = new FileImport(file, source, position, new ReadOptions(request.zone(), ZoneId.systemDefault(), request.computer(),
                grows));
        return true;
    }

    private long position(EventStore store, long length) {
        String[] kept = store.bookmark(id()).orElse("").split(" ", 2);
        if (kept.length < 2 || !kept[1].equals(identity)) {
            return 0;
        }
        long position = Long.parseLong(kept[0]);
        return position <= length ? position : 0;
    }

    private void drain(Intake intake) throws IOException, InterruptedException {
        for (List<NewEvent> events = reading.next(); !events.isEmpty(); events = reading.next()) {
            intake.put(new Batch(events, Map.of(id(), reading.restart() + " " + identity))).join();
        }
    }

    private String id() {
        return "follow:" + file;
    }

    private void closeIfIdle() throws IOException {
        if (reading != null && System.nanoTime() - active > IDLE) {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}

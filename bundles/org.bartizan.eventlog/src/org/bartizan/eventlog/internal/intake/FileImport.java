// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.EventSource;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Reading;
import org.bartizan.api.event.Severity;
import org.bartizan.eventlog.store.NewEvent;

/** Reads one file and makes batches of it. Used by one thread. */
final class FileImport implements AutoCloseable {

    private static final int MOST_EVENTS = 20_000;
    private static final long MOST_COST = 8L << 20;

    private final Path file;
    private final EventSource source;
    private final EventReader reader;
    private final EventKeys keys;
    private final ReadTally tally = new ReadTally();
    private Instant last;
    private long second;

    FileImport(Path file, EventSource source, long position, ReadOptions options) throws IOException {
        this.file = file;
        this.source = source;
        keys = new EventKeys(source.name());
        last = Files.getLastModifiedTime(file).toInstant();
        reader = source.open(file, position, options);
        second = position;
    }

    /** The next batch, empty when there is nothing more now. */
    List<NewEvent> next() throws IOException {
        List<NewEvent> events = new ArrayList<>();
        long cost = 0;
        while (events.size() < MOST_EVENTS && cost < MOST_COST) {
            long before = reader.position();
            Reading reading = reader.next();
            if (reading == null) {
                break;
            }
            NewEvent event = event(reading, before);
            events.add(event);
            cost += Intake.cost(event.event());
        }
        return events;
    }

    private NewEvent event(Reading reading, long before) {
        return switch (reading) {
            case Reading.Good good when good.timed() -> {
                if (!good.event().time().equals(last)) {
                    last = good.event().time();
                    second = before;
                }
                tally.good();
                yield new NewEvent(keys.timed(good.event().original()), true, good.event());
            }
            case Reading.Good good -> {
                tally.good();
                yield new NewEvent(keys.placed(good.event().original(), reader.position()), false, good.event());
            }
            case Reading.Broken broken -> {
                tally.broken(broken);
                yield new NewEvent(keys.placed(broken.text(), reader.position()), false, unreadable(broken));
            }
        };
    }

    private Event unreadable(Reading.Broken broken) {
        return Event.builder(last, EventNumbers.NONE).name("Unreadable").category(Category.UNREADABLE).severity(Severity.WARNING).source(
                source.name()).message("Place " + broken.place() + " of " + file.getFileName() + ": " + broken.reason()).original(broken
                        .text()).build();
    }

    /** How far it is, in bytes. */
    long position() {
        return reader.position();
    }

    /**
     * Where to begin the next time, so that the keys of events with equal originals, which have the same time, come out the same: where the
     * last second begins.
     */
    long restart() {
        return second;
    }

    ReadTally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

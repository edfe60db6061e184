// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.api.access.Identity;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.discovery.DiscoveryRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a discovery again and again, also after a restart; a run that was missed meanwhile is made up for once. */
final class Repetition implements AutoCloseable {

    /** The shortest interval: a network has other things to do. */
    static final Duration SHORTEST = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Repetition.class);

    private final Path file;
    private final InstantSource clock;
    private final Consumer<DiscoveryRequest> runner;
    private Schedule schedule;
    private CountDownLatch stop = new CountDownLatch(1);
    private Thread thread;

    /** Begins at once with what the file says, if there is one. */
    Repetition(Path file, InstantSource clock, Consumer<DiscoveryRequest> runner) {
        this.file = file;
        this.clock = clock;
        this.runner = runner;
        try {
            Schedule.read(file).ifPresent(this::start);
        } catch (IOException e) {
            LOG.warn("The discovery that {} says should repeat does not: {}. Set it up again.", file, e.getMessage());
        }
    }

    /** The file that says what repeats. */
    static Path file(DataDirectory data) {
        return data.of("discovery").resolve("repeat.properties");
    }

    /** Replaces what repeats; the first run begins at once. */
    synchronized void begin(DiscoveryRequest request, Duration interval) throws IOException {
        if (interval.compareTo(SHORTEST) < 0) {
            throw new BartizanException("repeat the discovery every " + interval.toSeconds() + " seconds",
                    "that is more often than every " + SHORTEST.toSeconds() + " seconds", "Choose a longer interval");
        }
        Identity who = Author.identity();
        Schedule next = new Schedule(request, interval, who.loggedIn() ? who.name() : "", clock.millis() - interval.toMillis());
        next.write(file);
        halt();
        start(next);
    }

    /** Repeats nothing any more. */
    synchronized void end() throws IOException {
        Files.deleteIfExists(file);
        halt();
        schedule = null;
    }

    private void start(Schedule next) {
        schedule = next;
        CountDownLatch stopped = new CountDownLatch(1);
        stop = stopped;
        thread = Thread.ofVirtual().name("repeated discovery").start(() -> repeat(next, stopped));
    }

    private void repeat(Schedule first, CountDownLatch stopped) {
        Schedule current = first;
        try {
            while (!stopped.await(due(current), TimeUnit.MILLISECONDS)) {
                current = new Schedule(current.request(), current.interval(), current.author(), clock.millis());
                note(current, stopped);
                run(current);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long due(Schedule current) {
        return Math.clamp(current.last() + current.interval().toMillis() - clock.millis(), 0, current.interval().toMillis());
    }

    private synchronized void note(Schedule current, CountDownLatch stopped) {
        // whoever replaced or ended this repetition wrote the file already
        if (stopped.getCount() > 0) {
            try {
                current.write(file);
            } catch (IOException e) {
                LOG.warn("Cannot note in {} that the repeated discovery ran.", file, e);
            }
        }
    }

    private void run(Schedule current) {
        try {
            Author.as(current::identity, () -> {
                runner.accept(current.request());
                return null;
            });
        } catch (NotPermittedException e) {
            LOG.warn("The repeated discovery ({}) is refused: {} Somebody who may has to set it up again.", describe(current.request()),
                    e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("The repeated discovery ({}) failed and is tried again next time: {}", describe(current.request()), e.getMessage());
        }
    }

    private void halt() {
        stop.countDown();
    }

    /** What repeats and how often, for people. */
    synchronized Optional<String> text() {
        return Optional.ofNullable(schedule).map(now -> describe(now.request()) + " every " + describe(now.interval()));
    }

    /** A request for people. */
    static String describe(DiscoveryRequest request) {
        String type = request.type().name().toLowerCase(Locale.ROOT);
        return request.range() == null ? type : type + " " + request.range();
    }

    private static String describe(Duration interval) {
        long seconds = interval.toSeconds();
        return seconds % 86_400 == 0 ? seconds / 86_400 + " d"
                : seconds % 3_600 == 0 ? seconds / 3_600 + " h" : seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    /** Stops for now; what the file says goes on at the next start. */
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            halt();
            last = thread;
        }
        try {
            if (last != null) {
                last.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.EventLog;
import org.bartizan.eventlog.internal.export.JsonLines;
import org.bartizan.eventlog.query.EventQuery;
import org.bartizan.eventlog.query.Field;
import org.bartizan.eventlog.query.Order;
import org.bartizan.eventlog.store.EventCursor;
import org.bartizan.eventlog.store.Slice;
import org.bartizan.eventlog.store.StoredEvent;

/** Prints events as they come, in the order in which they came. */
final class Watching {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int LOOK_EVERY = 250;

    private final EventLog log;
    private final EventQuery query;
    private final PrintStream out;
    private final boolean json;
    private final Semaphore news = new Semaphore(0);
    private long printed;

    Watching(EventLog log, EventQuery query, PrintStream out, boolean json) {
        this.log = log;
        this.query = query.order(List.of(new Order(Field.TIME, false))).limit(0);
        this.out = out;
        this.json = json;
    }

    /** Returns when it is cancelled, nobody reads any more, or {@code most} events were printed; 0 is any number. */
    void run(long most, Progress progress) {
        long last = log.lastSequence();
        try (AutoCloseable _ = log.onAdded(news::release)) {
            while (!progress.cancelled() && !out.checkError() && (most == 0 || printed < most)) {
                if (news.tryAcquire(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                    last = print(last, most, progress);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (BartizanException e) {
            if (!progress.cancelled()) {
                throw e;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long print(long after, long most, Progress progress) {
        long last = after;
        try (EventCursor events = log.find(query, new Slice(0, after), progress)) {
            while (events.hasNext() && (most == 0 || printed < most)) {
                StoredEvent event = events.next();
                out.println(json ? JsonLines.line(event.event()) : line(event.event()));
                printed++;
                last = Math.max(last, event.sequence());
            }
        }
        out.flush();
        return last;
    }

    private static String line(Event event) {
        return harmless(String.join("  ", List.of(TIME.format(event.time().atZone(ZoneId.systemDefault())), event.severity().text(), event
                .name(), event.computer(), event.risk(), event.realAction(), EventColumns.about(event)).stream().filter(text -> !text
                        .isEmpty()).toList()));
    }

    /** Events tell what strangers wrote, which must not move the cursor. */
    private static String harmless(String text) {
        return text.codePoints().map(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
            default -> c;
        }).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventBuilder;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Reading;
import org.bartizan.api.event.Severity;

/**
 * Reads the lines of clamd and clamonacc. A line with no time of its own gets that of the line before, or the file's. The name of a file
 * may hold anything, so what is found is told by the end of the line.
 */
final class ClamLines implements LineParser {

    private static final Pattern HASH = Pattern.compile("(.+)\\([0-9a-fA-F]{32,64}:\\d{1,19}\\)");
    private static final Pattern MOVED = Pattern.compile("(.+): ((?:moved|copied) to '.*'|removed\\.?|Removed\\.?)");
    private static final String FOUND = " FOUND";

    private final String program;
    private final ReadOptions options;
    private Instant last;

    /** @param fallback the time of lines before the first one that has a time */
    ClamLines(String program, Instant fallback, ReadOptions options) {
        this.program = program;
        this.options = options;
        last = fallback;
    }

    @Override
    public Reading.Good parse(long place, String line) {
        LocalDateTime time = ClamTime.parse(line);
        if (time != null) {
            last = time.atZone(options.readZone()).toInstant();
        }
        String body = time == null ? line : line.substring(ClamTime.LENGTH);
        EventBuilder event = event(body.strip()).computer(options.computer()).source(program).original(line);
        return new Reading.Good(place, (time == null ? event : event.zone(options.zone())).build(), time != null);
    }

    private EventBuilder event(String body) {
        int colon = body.endsWith(FOUND) ? body.lastIndexOf(": ") : -1;
        if (colon > 0) {
            String risk = body.substring(colon + 2, body.length() - FOUND.length()).strip();
            Matcher hash = HASH.matcher(risk);
            return builder(EventNumbers.VIRUS_FOUND).risk(hash.matches() ? hash.group(1) : risk).path(body.substring(0, colon))
                    .message(body);
        }
        Matcher moved = MOVED.matcher(body);
        if (moved.matches()) {
            return builder(EventNumbers.NONE).name("ClamAV Action").category(Category.INFECTION).path(moved.group(1))
                    .actions("", moved.group(2)).message(body);
        }
        return state(body);
    }

    private EventBuilder state(String body) {
        if (body.startsWith("+++ Started")) {
            return builder(EventNumbers.STARTUP).name("ClamAV Startup").message(body);
        }
        if (body.startsWith("--- Stopped")) {
            return builder(EventNumbers.SHUTDOWN).name("ClamAV Shutdown").message(body);
        }
        if (body.startsWith("Database correctly reloaded") || body.startsWith("Loaded ") && body.contains(" signatures")) {
            return builder(EventNumbers.DEFINITIONS_LOADED).message(body);
        }
        EventBuilder message = builder(EventNumbers.NONE).name("ClamAV Message").category(Category.SUMMARY).message(body);
        if (body.startsWith("ERROR: ") || body.startsWith("LibClamAV Error: ") || body.endsWith(" ERROR")) {
            return message.severity(Severity.ERROR);
        }
        return body.startsWith("WARNING: ") || body.startsWith("LibClamAV Warning: ") ? message.severity(Severity.WARNING) : message;
    }

    private EventBuilder builder(int number) {
        return Event.builder(last, number);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * One event of a computer. Texts are never null and empty when unknown; those of the fields are at most {@link #MAX_FIELD} characters long
 * and the original {@link #MAX_ORIGINAL}: the {@link EventBuilder} shortens what is longer, so that no log can fill the memory.
 *
 * @param time when it happened, to the microsecond
 * @param zone the zone in which its source told the time, or null when the source does not say; {@code time} then was read in the zone
 *     that the reader assumed
 * @param number the number as in {@link EventNumbers}; unknown numbers are kept, {@link EventNumbers#NONE} when there is none
 * @param name what the event is called
 * @param category what it is about
 * @param severity how much it matters
 * @param computer the computer where it happened
 * @param clientId the id of the client, as its source knows it
 * @param user who was logged in or did it
 * @param source where the event comes from, such as {@code classic:real-time}, {@code clamd} or {@code evtx:System}
 * @param risk the name of the virus or other risk
 * @param path the file or other object that it is about
 * @param wantedAction what should have been done with a risk
 * @param realAction what was done
 * @param scanId the scan that it belongs to
 * @param definitions the version of the definitions in use
 * @param message what the source tells about it
 * @param original the line or record as the source has it, untouched
 */
public record Event(Instant time, ZoneId zone, int number, String name, Category category, Severity severity, String computer,
        String clientId, String user, String source, String risk, String path, String wantedAction, String realAction, String scanId,
        String definitions, String message, String original) {

    /** The most characters of a field. */
    public static final int MAX_FIELD = 4_096;
    /** The most characters of an original. */
    public static final int MAX_ORIGINAL = 65_536;

    /** Checks that nothing but the zone is null. */
    public Event {
        Objects.requireNonNull(time);
        Objects.requireNonNull(category);
        Objects.requireNonNull(severity);
        for (String text : new String[] {name, computer, clientId, user, source, risk, path, wantedAction, realAction, scanId, definitions,
                message, original}) {
            Objects.requireNonNull(text);
        }
    }

    /** Begins an event with the number's usual name, category and severity. */
    public static EventBuilder builder(Instant time, int number) {
        return new EventBuilder(time, number);
    }
}

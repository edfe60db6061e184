// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.EventNumbers;
import org.bartizan.api.event.Severity;
import org.bartizan.eventlog.store.NewEvent;

/** Counts what could not be taken, by source, until it is told as events. Safe for use by several threads. */
final class Gaps {

    /** Sources are named by what sends; the others are counted together. */
    private static final int MOST_SOURCES = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Gap> gaps = new HashMap<>();

    private record Gap(long count, Instant first, Instant last) {
    }

    synchronized void count(String source) {
        Instant now = Instant.now();
        String known = gaps.containsKey(source) || gaps.size() < MOST_SOURCES ? source : "other sources";
        gaps.merge(known, new Gap(1, now, now), Gaps::joined);
    }

    private static Gap joined(Gap one, Gap other) {
        return new Gap(one.count + other.count, one.first.isBefore(other.first) ? one.first : other.first, one.last.isAfter(other.last)
                ? one.last
                : other.last);
    }

    synchronized boolean isEmpty() {
        return gaps.isEmpty();
    }

    /** The gaps as events; they are counted anew from now on. */
    synchronized List<NewEvent> take() {
        List<NewEvent> events = new ArrayList<>();
        gaps.forEach((source, gap) -> events.add(new NewEvent(random.nextLong(), true, Event.builder(gap.last, EventNumbers.NONE).name(
                "Gap")
                .category(Category.GAP).severity(Severity.ERROR).source(source).message(gap.count + " events could not be taken between "
                        + gap.first + " and " + gap.last)
                .build())));
        gaps.clear();
        return events;
    }
}

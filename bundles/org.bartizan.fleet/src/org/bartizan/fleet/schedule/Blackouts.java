// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Site;

/**
 * Times at which no scheduled scan starts. A window begins at its time of day, as {@link RunTimes} says for days on which clocks change, and lasts
 * for its duration as time passes. Its beginning is in the window, its end is not.
 */
public final class Blackouts {

    private static final int LONGEST_DAYS = 31;

    private Blackouts() {
    }

    /**
     * The window that a moment falls into, the first one when there are several.
     *
     * @param windows read only
     * @param siteOrNull where the computer is, compared by id; a computer without a site is in no window that is for some sites only
     * @param time in the zone of the computer, which counts for windows without one
     */
    public static Optional<BlackoutWindow> at(Collection<BlackoutWindow> windows, Site siteOrNull, ZonedDateTime time) {
        return between(windows, siteOrNull, time, time).stream().findFirst();
    }

    /**
     * The windows that the time between two moments touches, for scans whose computers begin at any of them.
     *
     * @param from in the zone of the computer, which counts for windows without one
     * @param to not before {@code from}; part of the time
     */
    public static List<BlackoutWindow> between(Collection<BlackoutWindow> windows, Site siteOrNull, ZonedDateTime from, ZonedDateTime to) {
        return windows.stream().filter(window -> isFor(window, siteOrNull) && touches(window, from, to)).toList();
    }

    private static boolean isFor(BlackoutWindow window, Site site) {
        return window.getSites().isEmpty()
                || site != null && window.getSites().stream().anyMatch(s -> s == site || s.getId() != null && s.getId().equals(site
                        .getId()));
    }

    private static boolean touches(BlackoutWindow window, ZonedDateTime from, ZonedDateTime to) {
        Duration duration = window.getDuration();
        if (window.getStart() == null || duration == null) {
            return false;
        }
        ZoneId zone = window.getZone() == null ? from.getZone() : window.getZone();
        LocalDate last = to.withZoneSameInstant(zone).toLocalDate();
        // Two days more than it lasts: clocks may change meanwhile, and a whole day may not exist.
        long back = Math.clamp(duration.toDays(), 0, LONGEST_DAYS) + 2;
        for (LocalDate day = from.withZoneSameInstant(zone).toLocalDate().minusDays(back); !day.isAfter(last); day = day.plusDays(1)) {
            if (beginsOn(window, day.getDayOfWeek())) {
                ZonedDateTime begin = ZonedDateTime.of(day, window.getStart(), zone);
                if (!begin.isAfter(to) && begin.plus(duration).isAfter(from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginsOn(BlackoutWindow window, DayOfWeek day) {
        return window.getDays().isEmpty() || window.getDays().stream().anyMatch(d -> RunDays.of(d) == day);
    }
}

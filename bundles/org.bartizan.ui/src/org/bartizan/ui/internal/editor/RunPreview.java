// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.bartizan.fleet.schedule.Blackouts;
import org.bartizan.fleet.schedule.RunTimes;
import org.bartizan.model.BlackoutWindow;
import org.bartizan.model.Named;
import org.bartizan.model.ScheduledScan;

/** The next runs of a scheduled scan with the blackout windows that they fall into. */
final class RunPreview {

    private static final int RUNS = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm zzz", Locale.ENGLISH);

    private RunPreview() {
    }

    /**
     * A run.
     *
     * @param at when
     * @param blackout the windows that it falls into, or empty
     */
    record Run(ZonedDateTime at, String blackout) {

        String text() {
            return TIME.format(at);
        }
    }

    static List<Run> of(ScheduledScan scan, List<BlackoutWindow> windows, ZonedDateTime now) {
        return RunTimes.next(scan, ZoneId.systemDefault(), now, RUNS).stream().map(at -> new Run(at, blackout(windows, at))).toList();
    }

    // Computers of every site may run the scan, so each window counts for the sites that it is for.
    private static String blackout(List<BlackoutWindow> windows, ZonedDateTime at) {
        return windows.stream()
                .filter(window -> Blackouts.at(List.of(window), window.getSites().isEmpty() ? null : window.getSites().getFirst(), at)
                        .isPresent())
                .map(RunPreview::name).collect(Collectors.joining(", "));
    }

    private static String name(BlackoutWindow window) {
        return window.getSites().isEmpty() ? window.getName()
                : window.getName() + " (" + window.getSites().stream().map(Named::getName).collect(Collectors.joining(", ")) + ")";
    }

    /** What to know about runs that fall into windows; empty when none does. */
    static String warning(List<Run> runs) {
        List<String> windows = runs.stream().map(Run::blackout).filter(name -> !name.isEmpty()).distinct().toList();
        long count = runs.stream().filter(run -> !run.blackout().isEmpty()).count();
        return count == 0 ? ""
                : (count == runs.size() ? "All of these runs fall" : count + " of these runs " + (count == 1 ? "falls" : "fall"))
                        + " into the blackout window " + String.join(" or ", windows) + ": they will not start then.";
    }
}

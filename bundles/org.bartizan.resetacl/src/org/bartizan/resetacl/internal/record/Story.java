// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.record;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.resetacl.Run;
import org.bartizan.resetacl.RunDetails;

/** What the notes of a run add up to. Not for several threads. */
public final class Story {

    /** An object of the run and how it stands; {@code undone} is null as long as it is not. */
    public static final class Item {
        private final Note.Plan plan;
        private Note.Result result;
        private Note.Undone undone;

        private Item(Note.Plan plan) {
            this.plan = plan;
        }

        /** What was to be done. */
        public Note.Plan plan() {
            return plan;
        }

        /** That it is as before; null when it is not. */
        public Note.Undone undone() {
            return undone;
        }

        /** How it stands. */
        public RunDetails.State state() {
            return undone != null ? RunDetails.State.UNDONE
                    : result == null ? RunDetails.State.UNKNOWN : result.changed() ? RunDetails.State.CHANGED : RunDetails.State.FAILED;
        }
    }

    private Note.Begin begin;
    private Note.End end;
    private final List<Note.On> computers = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    void add(Note note) throws IOException {
        if (begin == null != note instanceof Note.Begin) {
            throw new IOException("it does not begin as a run does");
        }
        switch (note) {
            case Note.Begin first -> begin = first;
            case Note.On on -> {
                check(on.number() == computers.size());
                computers.add(on);
            }
            case Note.Plan plan -> {
                check(plan.number() == items.size() && plan.computer() >= 0 && plan.computer() < computers.size());
                items.add(new Item(plan));
            }
            case Note.Result result -> item(result.number()).result = result;
            case Note.Undone undone -> item(undone.number()).undone = undone;
            case Note.End last -> end = last;
        }
    }

    private Item item(int number) throws IOException {
        check(number >= 0 && number < items.size());
        return items.get(number);
    }

    private static void check(boolean sound) throws IOException {
        if (!sound) {
            throw new IOException("its notes do not fit together");
        }
    }

    /** Whether there is a first note. */
    boolean begun() {
        return begin != null;
    }

    /** The computers, by their numbers. */
    public List<Note.On> computers() {
        return List.copyOf(computers);
    }

    /** The objects, by their numbers. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** The run in short. */
    public Run run(String id, boolean running) throws IOException {
        check(begin != null);
        List<Item> changed = items.stream().filter(item -> item.state() != RunDetails.State.FAILED).toList();
        int undone = (int) changed.stream().filter(item -> item.undone != null).count();
        Instant ended = end == null ? null : end.at();
        return new Run(id, begin.at(), ended, begin.author(), begin.account(), computers.stream().map(on -> on.machine().name())
                .sorted(String.CASE_INSENSITIVE_ORDER).toList(),
                changed.size(), undone, state(running, changed.size(), undone));
    }

    private Run.State state(boolean running, int changed, int undone) {
        if (undone > 0) {
            return undone == changed ? Run.State.UNDONE : Run.State.PARTLY_UNDONE;
        }
        return end != null ? end.cancelled() ? Run.State.CANCELLED : Run.State.DONE : running ? Run.State.RUNNING : Run.State.INTERRUPTED;
    }
}

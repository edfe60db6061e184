// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.RunDetails;
import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.internal.record.Note;
import org.bartizan.resetacl.internal.record.RunFile;
import org.bartizan.resetacl.internal.record.Story;
import org.bartizan.resetacl.provider.AccessProvider;

/** A run that is being undone. Safe for use by several threads once it is made. */
final class Undoing {

    private final RunFile file;
    private final boolean force;
    private final InstantSource clock;
    private final List<Note.On> computers;
    private final List<Story.Item> items;

    Undoing(RunFile file, boolean force, InstantSource clock) {
        this.file = file;
        this.force = force;
        this.clock = clock;
        Story story = file.story();
        this.computers = story.computers();
        this.items = story.items();
    }

    Note.On computer(int number) {
        return computers.get(number);
    }

    /** The numbers of the computers with these names on which there is something left to undo; of all for no names. */
    List<Integer> chosen(String tried, Set<String> names) {
        TreeSet<String> unknown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        unknown.addAll(names);
        Set<String> wanted = new TreeSet<>(unknown.comparator());
        wanted.addAll(names);
        List<Integer> chosen = new ArrayList<>();
        for (Note.On on : computers) {
            boolean meant = names.isEmpty() || wanted.contains(on.machine().name());
            unknown.remove(on.machine().name());
            if (meant && !left(on.number()).isEmpty()) {
                chosen.add(on.number());
            }
        }
        if (!unknown.isEmpty()) {
            throw new BartizanException(tried, "nothing was changed on " + String.join(", ", unknown) + " by it",
                    "\"resetacl:run " + file.id() + "\" shows what was changed where");
        }
        chosen.sort(Comparator.comparing(number -> computer(number).machine().name(), String.CASE_INSENSITIVE_ORDER));
        return chosen;
    }

    private List<Story.Item> left(int computer) {
        return items.stream().filter(item -> item.plan().computer() == computer && (item.state() == RunDetails.State.CHANGED || item
                .state() == RunDetails.State.UNKNOWN)).toList();
    }

    ComputerResult<UndoneObject> on(Job job, Going going, AccessProvider provider, int computer, Credentials credentials,
            LongConsumer worked) {
        return new Reopening(job, going, provider, file, force, clock, worked).run(left(computer), credentials).result(Comparator.comparing(
                UndoneObject::path, Paths.ORDER));
    }
}

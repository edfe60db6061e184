// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.Fleet;
import org.bartizan.model.Named;
import org.bartizan.model.Organization;

/** Runs changes for commands. */
final class Changes {

    private final Fleet fleet;

    Changes(Fleet fleet) {
        this.fleet = fleet;
    }

    /**
     * Runs one transaction.
     *
     * @param label what it does, for the log; in small letters after "Cannot" when it fails
     * @param change gets the organization and finds what is named; returns a note for people, or null
     */
    Report run(String label, boolean json, Change change) {
        return run(new Labelled(label, change), new Mode(false, false, json));
    }

    /** Runs one transaction, or tells what it would do. */
    Report run(Labelled change, Mode mode) {
        String[] note = new String[1];
        Consumer<Organization> work = organization -> note[0] = change.change.apply(organization, new Finder(organization, lower(
                change.label)));
        Report report = mode.dryRun ? PreviewReport.of(fleet.preview(change.label, work), mode.computers, mode.json)
                : Done.of(fleet.execute(change.label, Author.current(), work), mode.json);
        return note[0] == null ? report : report.note(note[0]);
    }

    /** Renames one object. */
    <T extends Named> Report rename(Kind<T> kind, String typed, String name, boolean json) {
        String label = "Rename " + kind.singular() + " " + typed + " to " + name;
        if (name.isBlank() || name.indexOf('/') >= 0) {
            throw new BartizanException(lower(label), "a name is not empty and has no slash", "Choose another name");
        }
        return run(label, json, (organization, finder) -> {
            finder.one(kind, typed).setName(name.strip());
            return null;
        });
    }

    /** What a command tells about one object. */
    <T extends Named> Report show(Kind<T> kind, String typed, boolean json, Function<T, Report> facts) {
        return fleet.read(organization -> facts.apply(new Finder(organization, "show " + kind.singular() + " " + typed).one(kind, typed)))
                .json(json);
    }

    /** Addresses as they were typed into one option. */
    static List<String> addresses(String typed) {
        return typed.isBlank() ? List.of() : List.of(typed.strip().split("\\s*,\\s*"));
    }

    /** The value of an option that cannot be left out. */
    static String required(String value, String tried, String option, String example) {
        if (value == null || value.isBlank()) {
            throw new BartizanException(tried, option + " is missing", "Add " + option + " and what is meant, such as " + example);
        }
        return value;
    }

    /** A label as it completes "Cannot …". */
    static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** A transaction with the label that the log has for it. */
    record Labelled(String label, Change change) {
    }

    /**
     * How a transaction is run.
     *
     * @param dryRun it is only tried, and what it would do is told
     * @param computers each computer is told of on a line of its own
     * @param json what is told is for scripts
     */
    record Mode(boolean dryRun, boolean computers, boolean json) {
    }

    /** What a transaction does. */
    @FunctionalInterface
    interface Change {

        /** Returns a note for people, or null. */
        String apply(Organization organization, Finder finder);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.bartizan.fleet.edit.WorkingCopy;
import org.bartizan.fleet.policy.Setting;
import org.bartizan.model.Identified;
import org.bartizan.ui.internal.form.Changes;
import org.bartizan.ui.internal.form.Drafts;
import org.bartizan.ui.internal.form.EditSession;
import org.bartizan.ui.internal.form.Rebase;
import org.bartizan.ui.internal.form.Words;
import org.eclipse.emf.ecore.EObject;

/** Objects while they are edited: the copies, the commands that changed them, and what was typed that is no value. On the UI thread. */
final class Editing {

    private final Loaded loaded;
    private final EditSession session;
    private final Drafts drafts;
    private final List<String> conflicts;
    private final boolean extended;

    private Editing(Loaded loaded, Drafts drafts, List<String> conflicts, EditSession session, boolean extended) {
        this.loaded = loaded;
        this.session = session;
        this.drafts = drafts;
        this.conflicts = List.copyOf(conflicts);
        this.extended = extended;
    }

    static Editing begin(Loaded loaded) {
        return new Editing(loaded, new Drafts(), List.of(), new EditSession(loaded.roots()), false);
    }

    /**
     * Goes on with the same edits on a newer state of the objects.
     *
     * @param extensions whether other extensions may be installed than before
     */
    Editing on(Loaded fresh, boolean extensions) {
        boolean kept = dirty();
        // Always: a commit may have come before the news of an extension that it follows.
        Loaded mine = loaded.changed() ? loaded.renewed() : loaded;
        EditSession next = new EditSession(fresh.roots());
        List<String> different = new ArrayList<>();
        if (mine.changed()) {
            next.change("Edits", () -> fresh.roots().forEach(root -> before(root).ifPresent(index -> different.addAll(
                    Rebase.onto(mine.copies().get(index).base(), mine.roots().get(index), root)))));
        }
        if (extensions) {
            drafts.forget(place -> place.section() && missing(place));
        }
        return new Editing(fresh, drafts, different, next, kept && (extended || extensions));
    }

    private static boolean missing(Drafts.Place place) {
        return Setting.sections().stream().filter(type -> Location.section(type).equals(place.page())).flatMap(type -> Setting.of(type)
                .stream()).noneMatch(setting -> setting.feature().getName().equals(place.feature()) && !setting.missing());
    }

    private Optional<Integer> before(EObject root) {
        for (int i = 0; i < loaded.roots().size(); i++) {
            if (Objects.equals(id(loaded.roots().get(i)), id(root))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String id(EObject object) {
        return object instanceof Identified one ? one.getId() : null;
    }

    Loaded loaded() {
        return loaded;
    }

    EditSession session() {
        return session;
    }

    Drafts drafts() {
        return drafts;
    }

    /** The labels of fields that somebody else has changed too, so that saving would replace what they wrote. */
    List<String> conflicts() {
        return conflicts;
    }

    /** Whether extensions came, went or changed since the first edit that is not saved yet. */
    boolean extended() {
        return extended;
    }

    /** What people call the sections of missing extensions in which something is edited so that it cannot be saved. */
    List<String> unavailable() {
        Set<String> sections = new TreeSet<>();
        loaded.copies().stream().filter(WorkingCopy::changed).forEach(copy -> Unavailable.in(copy).forEach(type -> sections.add(Words.label(
                type))));
        return List.copyOf(sections);
    }

    /** The names of the fields that were edited, also those whose text is no value. */
    List<String> edited() {
        Set<String> names = new LinkedHashSet<>(Changes.of(loaded.copies().stream().map(WorkingCopy::base).toList(), loaded.roots()));
        drafts.first().map(Drafts.Draft::label).ifPresent(names::add);
        return List.copyOf(names);
    }

    /** Whether there is something to save. */
    boolean dirty() {
        return drafts.count() > 0 || loaded.changed();
    }
}

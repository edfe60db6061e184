// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bartizan.model.Identified;
import org.bartizan.ui.internal.form.Drafts;
import org.bartizan.ui.internal.form.EditSession;
import org.bartizan.ui.internal.form.Rebase;
import org.eclipse.emf.ecore.EObject;

/** Objects while they are edited: the copies, the commands that changed them, and what was typed that is no value. On the UI thread. */
final class Editing {

    private final Loaded loaded;
    private final EditSession session;
    private final Drafts drafts;
    private final List<String> conflicts;

    private Editing(Loaded loaded, Drafts drafts, List<String> conflicts, EditSession session) {
        this.loaded = loaded;
        this.session = session;
        this.drafts = drafts;
        this.conflicts = List.copyOf(conflicts);
    }

    static Editing begin(Loaded loaded) {
        return new Editing(loaded, new Drafts(), List.of(), new EditSession(loaded.roots()));
    }

    /** Goes on with the same edits on a newer state of the objects. */
    Editing on(Loaded fresh) {
        EditSession next = new EditSession(fresh.roots());
        List<String> different = new ArrayList<>();
        if (loaded.changed()) {
            next.change("Edits", () -> fresh.roots().forEach(root -> before(root).ifPresent(index -> different.addAll(
                    Rebase.onto(loaded.bases().get(index), loaded.roots().get(index), root)))));
        }
        return new Editing(fresh, drafts, different, next);
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

    /** Whether there is something to save. */
    boolean dirty() {
        return drafts.count() > 0 || loaded.changed();
    }
}

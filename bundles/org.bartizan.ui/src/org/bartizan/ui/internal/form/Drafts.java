// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.bartizan.model.FleetPackage;
import org.bartizan.model.Identified;
import org.bartizan.ui.internal.editor.Location;
import org.eclipse.emf.ecore.EClass;

/** What was typed and is no valid value, so that it stands nowhere else; it survives that another page of the editor is shown. */
public final class Drafts {

    private final Map<Place, Draft> all = new LinkedHashMap<>();
    private Runnable changed = () -> {
        // nobody asks yet
    };

    /** Where something was typed. */
    public record Place(String page, String object, String feature) {

        /** The place of a field; the same for a newer copy of the same object, and for a newer version of an extension. */
        public static Place of(FieldModel model) {
            String object = model.subject().roots().getFirst() instanceof Identified one ? one.getId() : null;
            EClass part = model.subject().part();
            return new Place(part == null ? "" : Location.section(part), object, model.field().feature().getName());
        }

        /** Whether it is in a section of a policy. */
        public boolean section() {
            return !page.isEmpty() && !page.equals(Location.section(FleetPackage.Literals.POLICY));
        }
    }

    /** What was typed, and what is wrong with it. */
    public record Draft(Place place, String label, String text, String problem) {
    }

    /** Calls {@code listener} whenever something was added or taken away. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Remembers what was typed; {@code problem} null means that it is valid, so there is nothing to remember. */
    public void put(FieldModel model, String text, String problem) {
        Draft before = problem == null ? all.remove(Place.of(model)) : all.put(Place.of(model), new Draft(Place.of(model), model.field()
                .label(), text,
                problem));
        if (before == null != (problem == null)) {
            changed.run();
        }
    }

    /** What was typed in a field. */
    public Optional<Draft> of(FieldModel model) {
        return Optional.ofNullable(all.get(Place.of(model)));
    }

    /** The first one. */
    public Optional<Draft> first() {
        return all.values().stream().findFirst();
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** Forgets what was typed in some places. */
    public void forget(Predicate<Place> where) {
        if (all.keySet().removeIf(where)) {
            changed.run();
        }
    }

    /** Forgets everything. */
    public void clear() {
        all.clear();
        changed.run();
    }
}

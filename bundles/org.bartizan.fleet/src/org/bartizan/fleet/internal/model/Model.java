// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.bartizan.fleet.Change;
import org.bartizan.fleet.Problem;
import org.bartizan.model.Identified;
import org.bartizan.model.Organization;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/**
 * The organisation in memory with what is needed to change it safely. For one writer at a time; the caller keeps readers away while something is
 * changed, which is between {@link #begin} and {@link #settle}, and during {@link #rollBack}.
 */
public final class Model {

    private final Organization root;
    private final Index index = new Index();
    private final Recorder recorder = new Recorder(index);
    private Session session;

    private Model(Organization root) {
        this.root = root;
    }

    /**
     * Takes an organisation over; objects without an id get one.
     *
     * @param problems gets what makes it impossible to work with it, in which case the model must not be used
     */
    public static Model of(Organization root, List<Problem> problems) {
        Model model = new Model(root);
        List<Identified> withoutId = new ArrayList<>();
        model.admit(root, withoutId, problems);
        for (TreeIterator<EObject> objects = root.eAllContents(); objects.hasNext();) {
            model.admit(objects.next(), withoutId, problems);
        }
        for (Identified object : withoutId) {
            object.setId(Ids.fresh());
            model.index.putIfFree(object.getId(), object);
        }
        model.index.all().forEach(model.recorder::attach);
        return model;
    }

    private void admit(EObject object, List<Identified> withoutId, List<Problem> problems) {
        if (!(object instanceof Identified identified) || object.eIsProxy()) {
            problems.add(new Problem("", Texts.path(object), "", "A " + object.eClass().getName()
                    + " here is not a part of the organisation."));
        } else if (identified.getId() == null) {
            withoutId.add(identified);
        } else if (!index.putIfFree(identified.getId(), object)) {
            problems.add(new Problem(identified.getId(), Texts.path(object), "id", "The id " + identified.getId() + " is used twice."));
        }
    }

    /** The organisation. */
    public Organization root() {
        return root;
    }

    /** All objects by id. */
    public Index index() {
        return index;
    }

    /** Begins to record. */
    public void begin() {
        session = new Session();
        recorder.begin(session);
    }

    /** After the change: clears references to what is gone. */
    public void settle() {
        new Departure(root, index, session).settle();
    }

    /** Whether anything was changed. */
    public boolean changed() {
        return !session.deltas.isEmpty();
    }

    /** The objects that changed or are new. */
    public Collection<EObject> touched() {
        return session.touched();
    }

    /** The objects among them that are new where they are or have another name. */
    public Collection<EObject> renamed() {
        return session.renamed();
    }

    /** The objects in which, or in whose parts, something that computers run may have changed; a part that comes or goes stands for itself. */
    public Set<EObject> reached() {
        return Reach.of(session.deltas);
    }

    /** The objects that are new. */
    public Set<EObject> newborn() {
        return session.newborn;
    }

    /** What is wrong with the way in which the change was made. */
    public List<Problem> refusals() {
        return session.refusals.stream()
                .map(r -> new Problem(String.valueOf(Texts.id(r.object())), Texts.path(r.object()), r.feature(), r.message())).toList();
    }

    /** What was done, exactly. */
    public Edits edits() {
        return new Edits(List.copyOf(session.births), List.copyOf(session.deaths), session.deltas.stream().map(Delta::step).toList());
    }

    /** What was done, for people. */
    public List<Change> changes() {
        return new Narrator(session).changes();
    }

    /** Ends the transaction and keeps what it did. */
    public void commit() {
        session.dead.forEach(recorder::forget);
        end();
    }

    /** Ends the transaction and takes back what it did. */
    public void rollBack() {
        try {
            recorder.revert();
        } finally {
            end();
        }
    }

    /** Lets go of the organisation, which is a detached model again. */
    public void release() {
        List.copyOf(index.all()).forEach(recorder::forget);
    }

    private void end() {
        recorder.end();
        session = null;
    }
}

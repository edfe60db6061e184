// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.edit;

import org.bartizan.fleet.internal.edit.Copies;
import org.bartizan.fleet.internal.edit.Edit;
import org.bartizan.model.Organization;
import org.eclipse.emf.ecore.EObject;

/**
 * A detached copy of one object of the organisation for an editor: its attributes, policy, scheduled scans and other parts, and its references,
 * which lead to stand-ins with the id and name of what is referred to. Objects that have editors of their own (groups, clients, servers,
 * sites) are left out. For one thread at a time.
 */
public final class WorkingCopy {

    private final EObject base;
    private final EObject root;

    private WorkingCopy(EObject base, EObject root) {
        this.base = base;
        this.root = root;
    }

    /** Copies an object; within {@link org.bartizan.fleet.Fleet#read}. */
    public static WorkingCopy of(EObject live) {
        return new WorkingCopy(Copies.of(live), Copies.of(live));
    }

    /**
     * A stand-in for an object that a copy shall refer to: its class, id and name alone. Within {@link org.bartizan.fleet.Fleet#read}.
     */
    public static EObject standIn(EObject live) {
        return Copies.standIn(live);
    }

    /**
     * The same edits for the versions of extensions that are in use now, when others have taken the place of some since this was copied.
     * What they do not have stays as it is, from a missing extension, and can be unset but not saved.
     */
    public WorkingCopy renewed() {
        return new WorkingCopy(Copies.of(base), Copies.of(root));
    }

    /** What was copied, which nobody edits. */
    public EObject base() {
        return base;
    }

    /** The copy, which has the id of its original; edit it in any way that EMF offers. */
    public EObject root() {
        return root;
    }

    /** Whether the copy differs from what was copied. */
    public boolean changed() {
        return !Copies.equal(base, root);
    }

    /**
     * Brings what was edited, and nothing else, into the organisation; within {@link org.bartizan.fleet.Fleet#execute} or a preview. The copy
     * itself stays as it is, so it can be applied to a preview first and then for good; take a new one after that. When an extension was
     * replaced by another version since, its values are brought into that version.
     *
     * @throws ConflictException when somebody changed the same field to something else meanwhile, or removed what was edited; it names the
     *     object and the field, and the transaction must be given up
     * @throws org.bartizan.api.BartizanException when what is referred to is not there any more
     */
    public void applyTo(Organization live) {
        Edit.object(live, base, root);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.edit;

import org.bartizan.fleet.internal.edit.Edit;
import org.bartizan.model.Organization;

/** Brings an organisation that was edited elsewhere, as in a file, back into the one that is there. */
public final class Merge {

    private Merge() {
    }

    /**
     * Makes {@code live} equal to {@code edited}: the same objects by id with the same values in the same order. Only what differs is touched,
     * so an unedited copy changes nothing. What went to another place is moved; what has no id stands for the policy of its owner, the section of
     * its class or the one of its name beside it where there is one, and is new otherwise; what {@code edited} does not have is removed. Within
     * {@link org.bartizan.fleet.Fleet#execute} or a preview.
     *
     * @param edited detached; it is only read
     * @throws org.bartizan.api.BartizanException when it is another organisation, uses an id twice, or has an object of another class under
     *     an id; the transaction must then be given up
     */
    public static void into(Organization live, Organization edited) {
        Edit.replace(live, edited);
    }

    /**
     * Brings what differs between {@code base} and {@code edited} into {@code live} and leaves alone what was changed there otherwise. As
     * {@link #into(Organization, Organization)} but for that.
     *
     * @param base what {@code edited} was before it was edited; detached, only read
     * @throws ConflictException when both changed the same to something different
     */
    public static void into(Organization live, Organization base, Organization edited) {
        Edit.merge(live, base, edited);
    }
}

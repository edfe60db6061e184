// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.edit;

import org.bartizan.model.Organization;

/** Brings an organisation that was edited elsewhere, as in a file, back into the one that is there. */
public final class Merge {

    private Merge() {
    }

    /**
     * Makes {@code live} equal to {@code edited}: the same objects by id with the same values in the same order. Only what differs is touched,
     * so an unedited copy changes nothing. What went to another place is moved; what has no id is matched where there can be only one, and is
     * new otherwise; what {@code edited} does not have is removed. Within {@link org.bartizan.fleet.Fleet#execute} or a preview.
     *
     * @param edited detached; it is only read
     * @throws org.bartizan.api.BartizanException when it is another organisation, uses an id twice, or has an object of another class under
     *     an id; the transaction must then be given up
     */
    public static void into(Organization live, Organization edited) {
        throw new UnsupportedOperationException();
    }
}

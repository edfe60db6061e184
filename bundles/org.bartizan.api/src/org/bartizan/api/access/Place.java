// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.access;

/**
 * Where a right is needed: in a server group, in the whole organisation, or anywhere.
 *
 * @param id the id of the server group; empty for the two others
 * @param name what people call the server group
 */
public record Place(String id, String name) {

    /** What belongs to no server group, or to all of them. */
    public static final Place WHOLE = new Place("", "the whole organisation");

    /** It does not matter where: who has the right for any place may. */
    public static final Place ANYWHERE = new Place("", "");

    /** So that it completes "the right to change policies …"; empty for anywhere. */
    public String text() {
        return equals(ANYWHERE) ? "" : equals(WHOLE) ? "for the whole organisation" : "in server group " + name;
    }
}

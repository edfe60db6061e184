// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet;

/**
 * One change of one feature of one object, for the audit trail.
 *
 * @param kind what kind of change
 * @param objectId the id of the object that changed
 * @param object the path of the object by names, such as {@code Acme/Boston/Sales}, as it was when it was changed
 * @param feature the name of the feature in the metamodel
 * @param from the value before, as text; null when it was not set or nothing was there
 * @param to the value after, as text; null when it is not set or nothing is there any more
 */
public record Change(Kind kind, String objectId, String object, String feature, String from, String to) {

    /** Kinds of changes. */
    public enum Kind {
        /** A value was set, unset or replaced. */
        SET,
        /** A value or an object was added. */
        ADD,
        /** A value or an object was removed. */
        REMOVE,
        /** A value or an object went to another place of the same list. */
        MOVE
    }
}

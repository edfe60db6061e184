// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.policy;

/**
 * What is set somewhere on the way to a computer and does not hold there.
 *
 * @param at where it is set
 * @param value the value of a setting; for a scheduled scan, its id
 * @param reason why it does not hold
 */
public record Lost(Origin at, Object value, Reason reason) {

    /** Why something does not hold. */
    public enum Reason {
        /** A level that is nearer to the computer sets something else. */
        NEARER_VALUE,
        /** A level further out has locked it. */
        LOCKED_ABOVE,
        /** The policy that sets it has a date of expiry, and that is past. */
        EXPIRED
    }
}

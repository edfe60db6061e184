// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * A place for a value.
 *
 * @param id which value of the instance
 * @param optional whether an attribute that has only this is left out when there is no value
 */
record Substitution(int id, boolean optional) implements Part {
}

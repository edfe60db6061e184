// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import org.bartizan.evtx.Damage;

/**
 * Something odd in a record that can be read all the same.
 *
 * @param kind the damage that it is reported as
 * @param at where, in bytes from the beginning of the chunk
 * @param reason a clause for people
 */
record Remark(Damage.Kind kind, int at, String reason) {
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * A template of a chunk.
 *
 * @param parts what it consists of
 * @param weight what that may become
 */
record Template(Part[] parts, Weight weight) {
}

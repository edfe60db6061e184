// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * Binary XML that is no template.
 *
 * @param parts what it consists of
 * @param weight what that may become; all values are in it
 */
record Fragment(Part[] parts, Weight weight) {
}

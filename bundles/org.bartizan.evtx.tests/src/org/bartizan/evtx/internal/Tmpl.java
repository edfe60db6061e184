// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * A template to be written.
 *
 * @param id the first four bytes of its id
 */
record Tmpl(int id, Xml... parts) {
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

/**
 * Text that is the same in each record.
 *
 * @param text as it is
 * @param xml as it stands in XML
 */
record TextPart(String text, String xml) implements Part {
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer;

/**
 * Something worth telling about one pair.
 *
 * @param line the number of the line where the pair begins, from 1
 * @param text the pair as it is in the file, on one line, bounded, without control characters
 * @param reason why the pair is told of, as a sentence
 */
public record PairNote(long line, String text, String reason) {
}

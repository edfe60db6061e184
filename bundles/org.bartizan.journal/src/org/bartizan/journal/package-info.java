// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Durable files: an append-only, checksummed log of records, and files that are replaced as a whole.
 *
 * <p>
 * A journal file is a header followed by frames. All numbers are big-endian, all checksums CRC-32C. The header is
 * {@code "BTZNJRNL"}, the version of this layout (4 bytes), the version of the kind (4), a random salt (8), the length of the kind's name (4), the
 * name in UTF-8, and the checksum of all that (4). A frame is {@code "BJre"} for a record that more of its batch follow, {@code "BJla"} for
 * the last record of a batch or {@code "BJen"} for the end mark (4), the length of the payload (4), the length of the whole frame before (4), the
 * number of the record from 1 on (8), the checksum of the payload (4), the checksum of the salt and this frame header (4), and the payload.
 * The end mark is always the last frame; each append overwrites it and writes a new one, so that a file that was cut off between two
 * records is noticed.
 */
package org.bartizan.journal;

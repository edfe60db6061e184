// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who may do what with an object of Windows: security descriptors and their parts, as immutable values and without any I/O.
 *
 * <p>
 * The binary forms are those of MS-DTYP 2.4: SIDs (2.4.2), access masks (2.4.3), entries (2.4.4), lists (2.4.5) and self-relative descriptors
 * (2.4.6); the text is the language of 2.5.1. What is parsed is kept byte for byte, entries of types that nobody here understands included, so
 * that putting a descriptor back changes nothing. Every length and offset is checked; what breaks the rules is a
 * {@link org.bartizan.msrpc.descriptor.MalformedDescriptorException}.
 */
package org.bartizan.msrpc.descriptor;

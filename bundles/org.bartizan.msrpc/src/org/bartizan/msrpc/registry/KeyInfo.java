// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * What a key has (MS-RRP 3.1.5.16); numbers of what there was when the computer was asked.
 *
 * @param subKeys how many subkeys
 * @param values how many values
 * @param longestValueName the length of the longest name of a value, in characters
 * @param largestValue the size of the largest value, in bytes
 * @param descriptorSize the size of the security descriptor, in bytes; 0 when the computer does not tell
 * @param lastWrite when it was last changed; empty when the computer does not tell, as Samba
 */
public record KeyInfo(long subKeys, long values, long longestValueName, long largestValue, long descriptorSize, Optional<
        Instant> lastWrite) {
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import org.bartizan.msrpc.descriptor.AccessMask;

/** Which of the two registries of a 64-bit Windows is meant (MS-RRP 3.1.1.4). A 32-bit Windows and Samba have one only,
 * and Samba refuses ordinary users who ask for one of the two. */
public enum View {
    /** Whichever the service prefers: the 64-bit one where there are two. Every computer has it. */
    DEFAULT(0),
    /** What 64-bit programs see. */
    BITS_64(AccessMask.KEY_WOW64_64KEY),
    /** What 32-bit programs see. */
    BITS_32(AccessMask.KEY_WOW64_32KEY);

    private final int mask;

    View(int mask) {
        this.mask = mask;
    }

    int mask() {
        return mask;
    }
}

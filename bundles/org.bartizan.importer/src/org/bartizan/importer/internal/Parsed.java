// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.net.InetAddress;

/** How one pair of a file was read. */
sealed interface Parsed {

    /** All pairs that are commented out are alike. */
    Commented COMMENTED = new Commented();

    /** A name and an address that can be imported. */
    record Pair(String name, InetAddress address) implements Parsed {
    }

    /** Commented out. */
    record Commented() implements Parsed {
    }

    /** It cannot be used; {@code reason} is a sentence. */
    record Rejected(String reason) implements Parsed {
    }
}

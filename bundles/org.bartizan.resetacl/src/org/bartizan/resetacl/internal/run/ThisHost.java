// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The computer that this process runs on. */
final class ThisHost {

    private ThisHost() {
    }

    /** What it calls itself, without a domain. */
    static String name() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceFirst("[.].*", "");
        } catch (UnknownHostException e) {
            // getLocalHost looks its own name up, and fails where nobody knows it.
            return String.valueOf(e.getMessage()).replaceFirst("[:.].*", "");
        }
    }
}

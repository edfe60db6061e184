// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.provider;

/**
 * A computer to connect to.
 *
 * @param name what people call it
 * @param host a name or an address; empty for this computer
 * @param port 0 for the usual one
 */
public record Machine(String name, String host, int port) {

    /** Whether it is the computer that this process runs on. */
    public boolean local() {
        return host.isEmpty();
    }

    /** Such as {@code 10.0.0.7:1445}; without the port when it is the usual one. */
    public String address() {
        String shown = host.indexOf(':') >= 0 && port > 0 ? "[" + host + "]" : host;
        return port > 0 ? shown + ":" + port : shown;
    }
}

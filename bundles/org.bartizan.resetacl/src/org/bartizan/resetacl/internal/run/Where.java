// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed for a computer, taken apart.
 *
 * @param host the name or address, without brackets
 * @param port 0 when none is given
 * @param address the address, when it is one; nothing is looked up for that
 */
record Where(String host, int port, Optional<InetAddress> address) {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\](?::(\\d{1,5}))?");
    private static final Pattern PORT = Pattern.compile("([^:]+):(\\d{1,5})");

    static Where of(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            return of(brackets.group(1), brackets.group(2));
        }
        Matcher port = PORT.matcher(text);
        return port.matches() ? of(port.group(1), port.group(2)) : of(text, null);
    }

    private static Where of(String host, String port) {
        return new Where(host, port == null ? 0 : Integer.parseInt(port), literal(host));
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

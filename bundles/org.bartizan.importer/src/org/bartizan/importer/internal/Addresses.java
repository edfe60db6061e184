// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.bartizan.api.AddressText;

/** Addresses as text, read without ever asking a name service. */
final class Addresses {

    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){3}");

    private Addresses() {
    }

    /** Reads an IPv4 address, or an IPv6 address with or without brackets; returns null when it is none. */
    static InetAddress parse(byte[] bytes, int from, int to) {
        byte[] address = Ip4.parse(bytes, from, to);
        if (address == null) {
            boolean bracketed = to - from > 2 && bytes[from] == '[' && bytes[to - 1] == ']';
            address = bracketed ? Ip6.parse(bytes, from + 1, to - 1) : Ip6.parse(bytes, from, to);
        }
        try {
            return address == null ? null : InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has 4 or 16 bytes.", e);
        }
    }

    /** An address in the usual notation: dotted decimal, or RFC 5952 with the longest run of zeros left out. */
    static String text(InetAddress address) {
        return AddressText.of(address);
    }

    /** Why an address cannot be that of one computer, as a sentence; null when it can. */
    static String unfit(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return "The address " + text(address) + " stands for any address, not for a computer.";
        }
        if (address.isMulticastAddress()) {
            return "The address " + text(address) + " is a multicast address, not that of one computer.";
        }
        byte[] bytes = address.getAddress();
        if (bytes.length == 4 && (bytes[0] & bytes[1] & bytes[2] & bytes[3]) == -1) {
            return "The address 255.255.255.255 is the broadcast address, not that of one computer.";
        }
        return null;
    }

    /** Why a text, which {@link #parse} does not accept, is no address, as a sentence. */
    static String reason(String text) {
        String quoted = "“" + Excerpt.of(text) + "”";
        if (text.indexOf('%') > 0 && text.indexOf(':') >= 0) {
            return quoted + " has a zone, which is valid on one computer only; leave out “" + Excerpt.of(zone(text)) + "”.";
        }
        if (FOUR_NUMBERS.matcher(text).matches()) {
            for (String part : text.split("\\.")) {
                if (part.length() > 1 && part.charAt(0) == '0') {
                    return quoted + " has a number with a leading zero, which some programs read as octal; write it without.";
                }
            }
            return quoted + " has a number above 255.";
        }
        if (text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
            return quoted + " is in quotation marks; leave them out.";
        }
        return quoted + " is not an IPv4 or IPv6 address.";
    }

    private static String zone(String text) {
        int bracket = text.indexOf(']');
        return text.substring(text.indexOf('%'), bracket > text.indexOf('%') ? bracket : text.length());
    }
}

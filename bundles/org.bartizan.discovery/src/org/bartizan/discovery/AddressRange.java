// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.bartizan.api.AddressText;
import org.bartizan.api.BartizanException;

/**
 * Consecutive addresses of one family, as a person writes them. Immutable.
 *
 * @param first the first address
 * @param last the last address, not before the first
 */
public record AddressRange(InetAddress first, InetAddress last) {

    /** The most addresses a range may have: as many as {@code 10.0.0.0/12}. */
    public static final long MAX = 1L << 20;

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern DASH = Pattern.compile("[-\u2013]");
    private static final String EXAMPLES = "Write it as 10.1.0.0/24, 10.1.0.1-10.1.0.200 or fd00::1-fd00::ff";

    /**
     * Reads a range: one address, a network as {@code 10.1.0.0/24}, or two addresses with a dash between. Looks up no names.
     *
     * @throws BartizanException when the text is no range, its end comes before its start, or it has more than {@link #MAX} addresses
     */
    public static AddressRange of(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw refused("", "it is empty", EXAMPLES);
        }
        if (trimmed.length() > 100) {
            throw refused(trimmed.substring(0, 20) + "…", "it is too long", EXAMPLES);
        }
        int slash = trimmed.indexOf('/');
        AddressRange range = slash >= 0 ? network(trimmed, slash) : between(trimmed);
        BigInteger count = range.exactCount();
        if (count.compareTo(BigInteger.valueOf(MAX)) > 0) {
            throw refused(trimmed, String.format(Locale.ROOT, "it has %s addresses and %,d are the most", size(count), MAX),
                    "Split it into smaller ranges");
        }
        return range;
    }

    private static AddressRange network(String text, int slash) {
        InetAddress address = address(text, text.substring(0, slash).strip());
        byte[] first = address.getAddress();
        String after = text.substring(slash + 1).strip();
        int bits = after.matches("\\d{1,3}") ? Integer.parseInt(after) : -1;
        if (bits < 0 || bits > first.length * 8) {
            throw refused(text, "what follows the / is not a number from 0 to " + first.length * 8, EXAMPLES);
        }
        byte[] last = first.clone();
        for (int bit = bits; bit < first.length * 8; bit++) {
            int mask = 0x80 >> bit % 8;
            first[bit / 8] &= (byte) ~mask;
            last[bit / 8] |= (byte) mask;
        }
        return new AddressRange(fromBytes(first), fromBytes(last));
    }

    private static AddressRange between(String text) {
        String[] ends = DASH.split(text, -1);
        if (ends.length > 2) {
            throw refused(text, "it has more than one dash", EXAMPLES);
        }
        InetAddress first = address(text, ends[0].strip());
        InetAddress last = ends.length == 1 ? first : address(text, ends[1].strip());
        if (first.getClass() != last.getClass()) {
            throw refused(text, "one end is an IPv4 address and the other an IPv6 address", EXAMPLES);
        }
        if (Arrays.compareUnsigned(first.getAddress(), last.getAddress()) > 0) {
            throw refused(text, "the last address comes before the first", "Exchange them");
        }
        return new AddressRange(first, last);
    }

    private static InetAddress address(String range, String text) {
        if (text.isEmpty()) {
            throw refused(range, "an address is missing", EXAMPLES);
        }
        try {
            if (IPV4.matcher(text).matches() || IPV6.matcher(text).matches()) {
                return InetAddress.ofLiteral(text);
            }
        } catch (IllegalArgumentException e) {
            throw new BartizanException("use the range " + range, text + " is not an address", EXAMPLES, e);
        }
        throw refused(range, text + " is not an address", EXAMPLES);
    }

    /** How many addresses it has, at least 1 and at most {@link #MAX} when it came from {@link #of(String)}. */
    public long count() {
        return exactCount().longValueExact();
    }

    /**
     * One of its addresses.
     *
     * @param index 0 for the first one, less than {@link #count()}
     */
    public InetAddress at(long index) {
        byte[] address = first.getAddress();
        long carry = index;
        for (int i = address.length - 1; i >= 0 && carry != 0; i--) {
            carry += address[i] & 0xff;
            address[i] = (byte) carry;
            carry >>>= 8;
        }
        return fromBytes(address);
    }

    /** As a person would write it: {@code first-last}, or the one address. */
    @Override
    public String toString() {
        return first.equals(last) ? AddressText.of(first) : AddressText.of(first) + "-" + AddressText.of(last);
    }

    private BigInteger exactCount() {
        return new BigInteger(1, last.getAddress()).subtract(new BigInteger(1, first.getAddress())).add(BigInteger.ONE);
    }

    private static String size(BigInteger count) {
        return count.bitLength() > 40 ? "2^" + (count.bitLength() - 1) + " or more" : String.format(Locale.ROOT, "%,d", count);
    }

    private static InetAddress fromBytes(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("only an array of the wrong length is refused", e);
        }
    }

    private static BartizanException refused(String range, String why, String next) {
        return new BartizanException(("use the range " + range).strip(), why, next);
    }
}

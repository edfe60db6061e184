// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

import org.bartizan.api.discovery.AddressCache;
import org.bartizan.importer.Delimiter;
import org.bartizan.importer.Order;
import org.bartizan.importer.PairFormat;

/** Reads the pairs that a {@link PairScanner} finds, by the rules of {@link PairFormat}. Used by one thread. */
final class PairParser {

    private final PairScanner scanner;
    private final PairFormat format;
    private final boolean nameFirst;
    private final boolean spaceBetween;
    private final boolean addressMayHaveDelimiter;
    private final boolean semicolonComments;
    private final boolean colonComments;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    private byte[] bytes;
    private int start;
    private int end;

    PairParser(PairScanner scanner, PairFormat format) {
        this.scanner = scanner;
        this.format = format;
        int between = format.between().character();
        int after = format.after().character();
        nameFirst = format.order() == Order.NAME_ADDRESS;
        spaceBetween = format.between().equals(Delimiter.SPACE);
        addressMayHaveDelimiter = between == ':' || Character.digit(between, 16) > 9;
        semicolonComments = between != ';' && after != ';';
        colonComments = between != ':' && after != ':';
    }

    /** Reads the scanner's current pair. */
    Parsed parse() {
        bytes = scanner.bytes();
        start = scanner.start();
        end = trimEnd(scanner.start(), scanner.end());
        if (marked(start, !nameFirst)) {
            return Parsed.COMMENTED;
        }
        if (scanner.tooLong()) {
            return new Parsed.Rejected("The pair is longer than " + PairScanner.MAX_PAIR + " bytes; check the delimiters.");
        }
        int delimiters = scanner.delimiters();
        if (delimiters == 0) {
            return new Parsed.Rejected("There is no " + format.between().described() + " between a name and an address.");
        }
        if (delimiters > 1 && !spaceBetween && !addressMayHaveDelimiter) {
            return new Parsed.Rejected("It has " + (delimiters + 1L) + " items; a pair has a name and an address.");
        }
        return split(splitAt());
    }

    /** The pair as it is, for people. */
    String excerpt() {
        return Excerpt.of(bytes, start, end);
    }

    /** Where the delimiter is that separates: the address is what cannot contain it, see {@link PairFormat}. */
    private int splitAt() {
        if (spaceBetween && nameFirst) {
            int at = end - 1;
            while (at > start && bytes[at] != ' ') {
                at--;
            }
            return at;
        }
        return addressMayHaveDelimiter && !nameFirst ? scanner.lastDelimiter() : scanner.firstDelimiter();
    }

    private Parsed split(int at) {
        int firstEnd = trimEnd(start, Math.min(at, end));
        int second = trimStart(Math.min(at + scanner.delimiterLength(), end), end);
        return nameFirst ? pair(start, firstEnd, second, end) : pair(second, end, start, firstEnd);
    }

    private Parsed pair(int nameStart, int nameEnd, int addressStart, int addressEnd) {
        if (addressStart < addressEnd && nameFirst && marked(addressStart, true)) {
            return Parsed.COMMENTED;
        }
        if (nameStart == nameEnd) {
            return new Parsed.Rejected("There is no name.");
        }
        if (addressStart == addressEnd) {
            return new Parsed.Rejected("There is no address.");
        }
        if (!nameFirst && marked(nameStart, false)) {
            return new Parsed.Rejected("The name begins with a comment mark; to comment the pair out, put the mark left of the address.");
        }
        InetAddress address = Addresses.parse(bytes, addressStart, addressEnd);
        if (address == null) {
            return new Parsed.Rejected(Addresses.reason(text(addressStart, addressEnd)));
        }
        String unfit = Addresses.unfit(address);
        return unfit == null ? named(nameStart, nameEnd, address) : new Parsed.Rejected(unfit);
    }

    private Parsed named(int from, int to, InetAddress address) {
        String name;
        try {
            name = scanner.ascii() ? text(from, to) : decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            return new Parsed.Rejected("The name is not valid text; save the file as UTF-8.");
        }
        if (name.length() > AddressCache.MAX_NAME) {
            return new Parsed.Rejected("The name has " + name.length() + " characters; " + AddressCache.MAX_NAME + " are allowed.");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' && !Character.isSurrogate(c) && Excerpt.unprintable(c)) {
                return new Parsed.Rejected("The name has an invisible control character.");
            }
        }
        return name.isBlank() ? new Parsed.Rejected("There is no name.") : new Parsed.Pair(name, address);
    }

    /** Whether there is a comment mark; where an address is expected, a colon may also begin one. */
    private boolean marked(int at, boolean address) {
        return switch (bytes[at]) {
            case ';' -> semicolonComments;
            case ':' -> colonComments && !(address && beginsAddress(at));
            default -> false;
        };
    }

    private boolean beginsAddress(int at) {
        int to = nameFirst || scanner.delimiters() == 0 ? end : Math.min(end, splitAt());
        return Ip6.parse(bytes, at, trimEnd(at, to)) != null;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, scanner.ascii() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private int trimStart(int from, int to) {
        int at = from;
        while (at < to && blank(bytes[at])) {
            at++;
        }
        return at;
    }

    private int trimEnd(int from, int to) {
        int at = to;
        while (at > from && blank(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}

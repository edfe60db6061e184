// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A security identifier: who an entry is about (MS-DTYP 2.4.2). Equal when authority and sub-authorities are equal; the text is that of MS-DTYP
 * 2.4.2.1, such as {@code S-1-5-32-544}.
 */
public final class Sid implements Comparable<Sid> {

    /** The most sub-authorities that one can have. */
    public static final int MOST_SUB_AUTHORITIES = 15;

    private static final int HEAD = 8;
    private static final Pattern TEXT = Pattern.compile("S-1-(\\d{1,15}|0x[0-9a-fA-F]{1,12})((?:-\\d{1,10}){0,15})");
    private static final long MOST_AUTHORITY = 0xffff_ffff_ffffL;

    private final long authority;
    private final int[] subAuthorities;

    private Sid(long authority, int[] subAuthorities) {
        this.authority = authority;
        this.subAuthorities = subAuthorities;
    }

    /**
     * Reads the text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Sid of(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not the text of a SID");
        }
        long authority = Long.decode(matcher.group(1).replaceFirst("^0+(?=\\d)", ""));
        long[] subs = Arrays.stream(matcher.group(2).split("-")).filter(part -> !part.isEmpty()).mapToLong(Long::parseLong).toArray();
        if (authority > MOST_AUTHORITY || Arrays.stream(subs).anyMatch(sub -> sub > 0xffff_ffffL)) {
            throw new IllegalArgumentException("'" + text + "' has a number that is too large for a SID");
        }
        return new Sid(authority, Arrays.stream(subs).mapToInt(sub -> (int) sub).toArray());
    }

    /** Reads the binary form at an offset; what follows it does not matter. */
    public static Sid parse(byte[] data, int offset) throws MalformedDescriptorException {
        Bytes.require(data, offset, HEAD, "a SID");
        int count = Bytes.u8(data, offset + 1);
        if (data[offset] != 1 || count > MOST_SUB_AUTHORITIES) {
            throw new MalformedDescriptorException("the SID at offset %d has revision %d and %d sub-authorities".formatted(offset,
                    data[offset],
                    count));
        }
        Bytes.require(data, offset, HEAD + 4L * count, "a SID");
        long authority = 0;
        for (int i = 2; i < HEAD; i++) {
            authority = authority << 8 | Bytes.u8(data, offset + i);
        }
        int[] subs = new int[count];
        for (int i = 0; i < count; i++) {
            subs[i] = Bytes.i32(data, offset + HEAD + 4 * i);
        }
        return new Sid(authority, subs);
    }

    /** The length of the binary form in bytes. */
    public int size() {
        return HEAD + 4 * subAuthorities.length;
    }

    /** The binary form, a new array. */
    public byte[] toBytes() {
        byte[] data = new byte[size()];
        write(data, 0);
        return data;
    }

    void write(byte[] data, int at) {
        data[at] = 1;
        data[at + 1] = (byte) subAuthorities.length;
        for (int i = 0; i < 6; i++) {
            data[at + 2 + i] = (byte) (authority >>> 8 * (5 - i));
        }
        for (int i = 0; i < subAuthorities.length; i++) {
            Bytes.put32(data, at + HEAD + 4 * i, subAuthorities[i]);
        }
    }

    /** The last sub-authority, unsigned: the number of an account within its domain; -1 when there is none. */
    public long relativeId() {
        return subAuthorities.length == 0 ? -1 : Integer.toUnsignedLong(subAuthorities[subAuthorities.length - 1]);
    }

    @Override
    public int compareTo(Sid other) {
        int byAuthority = Long.compare(authority, other.authority);
        return byAuthority != 0 ? byAuthority : Arrays.compareUnsigned(subAuthorities, other.subAuthorities);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sid sid && authority == sid.authority && Arrays.equals(subAuthorities, sid.subAuthorities);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(authority) * 31 + Arrays.hashCode(subAuthorities);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("S-1-");
        text.append(authority < 1L << 32 ? Long.toString(authority) : "0x%012x".formatted(authority));
        for (int sub : subAuthorities) {
            text.append('-').append(Integer.toUnsignedString(sub));
        }
        return text.toString();
    }
}

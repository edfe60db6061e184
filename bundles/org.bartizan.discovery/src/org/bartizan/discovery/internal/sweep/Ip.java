// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.sweep;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * An address as a number of 128 bits, so that ranges can be computed with; IPv4 addresses are those below {@code ::ffff:0:0/96}.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
record Ip(long high, long low) implements Comparable<Ip> {

    private static final long FOUR = 0xffff_0000_0000L;

    static Ip of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return new Ip(0, FOUR | number(bytes, 0, 4));
        }
        return new Ip(number(bytes, 0, 8), number(bytes, 8, 8));
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | bytes[i] & 0xff;
        }
        return number;
    }

    /** Whether it is an IPv4 address. */
    boolean isFour() {
        return isFour(high, low);
    }

    static boolean isFour(long high, long low) {
        return high == 0 && low >>> 32 == 0xffff;
    }

    InetAddress address() {
        return address(high, low);
    }

    static InetAddress address(long high, long low) {
        try {
            if (isFour(high, low)) {
                return InetAddress.getByAddress(new byte[] {(byte) (low >> 24), (byte) (low >> 16), (byte) (low >> 8), (byte) low});
            }
            byte[] bytes = new byte[16];
            for (int i = 0; i < 8; i++) {
                bytes[i] = (byte) (high >> 56 - 8 * i);
                bytes[8 + i] = (byte) (low >> 56 - 8 * i);
            }
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has 4 or 16 bytes.", e);
        }
    }

    /** The first address of the network of so many bits that this one is in. */
    Ip first(int bits) {
        return new Ip(high & mask(bits), low & mask(bits - 64));
    }

    /** The last address of that network. */
    Ip last(int bits) {
        return new Ip(high | ~mask(bits), low | ~mask(bits - 64));
    }

    private static long mask(int bits) {
        return bits <= 0 ? 0 : bits >= 64 ? -1 : -1L << 64 - bits;
    }

    /** The address so many after this one. */
    Ip plus(long count) {
        long sum = low + count;
        return new Ip(Long.compareUnsigned(sum, low) < 0 ? high + 1 : high, sum);
    }

    /** How many addresses there are from this one to {@code last}, both included; {@link Long#MAX_VALUE} when a long cannot tell. */
    long countTo(Ip last) {
        long above = last.high - high - (Long.compareUnsigned(last.low, low) < 0 ? 1 : 0);
        long count = last.low - low;
        return above != 0 || count < 0 || count == Long.MAX_VALUE ? Long.MAX_VALUE : count + 1;
    }

    @Override
    public int compareTo(Ip other) {
        int order = Long.compareUnsigned(high, other.high);
        return order != 0 ? order : Long.compareUnsigned(low, other.low);
    }

    /** How many bits an address of this one's family has. */
    static int bits(InetAddress address) {
        return address instanceof Inet4Address ? 32 : 128;
    }
}

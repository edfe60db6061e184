// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import org.bartizan.api.discovery.AddressCache;

/**
 * Computer names: which are allowed, which are the same, and how they hash. Two names are the same when their characters are, ignoring
 * case without regard to any language. Nothing here allocates, for millions of names pass through.
 */
final class Names {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Names() {
    }

    /** Refuses a name that is blank, too long, or has control characters or halves of characters. */
    static void check(String name) {
        int length = name.length();
        if (length > AddressCache.MAX_NAME) {
            throw new IllegalArgumentException("The name has more than " + AddressCache.MAX_NAME + " characters.");
        }
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c < ' ' || c >= 0x7f && refused(name, i)) {
                throw new IllegalArgumentException("The name has a character that is not allowed at position " + (i + 1) + ".");
            }
            blank &= c == ' ' || c >= 0x7f && Character.isSpaceChar(c);
        }
        if (blank) {
            throw new IllegalArgumentException("The name is empty.");
        }
    }

    private static boolean refused(String name, int at) {
        char c = name.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == name.length() || !Character.isLowSurrogate(name.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(name.charAt(at - 1));
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether each character fits into one byte, as ASCII. */
    static boolean narrow(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * A hash that is equal for names that are the same.
     *
     * @param seed secret of this process, so that nobody can prepare names that collide
     */
    static int hash(String name, long seed) {
        long hash = seed;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            hash = (hash ^ (c < 0x80 ? fold(c) : fold(name, i))) * FACTOR;
        }
        return mix(hash);
    }

    /** Spreads what a product left in the high bits. */
    static int mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * FACTOR;
        return (int) (mixed >>> 32);
    }

    /** The character at a place without its case. Halves of one beyond the basic plane are folded as the whole. */
    static int fold(String name, int at) {
        char c = name.charAt(at);
        if (c < 0x80) {
            return fold(c);
        }
        if (Character.isHighSurrogate(c)) {
            return foldWide(name.codePointAt(at));
        }
        return Character.isLowSurrogate(c) ? 0 : foldWide(c);
    }

    private static int fold(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? ascii + ('a' - 'A') : ascii;
    }

    private static int foldWide(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /** Whether the ASCII character {@code stored} is the character of {@code name} at that place, ignoring case. */
    static boolean same(byte stored, String name, int at) {
        char c = name.charAt(at);
        return c == stored || fold((char) stored) == (c < 0x80 ? fold(c) : fold(name, at));
    }
}

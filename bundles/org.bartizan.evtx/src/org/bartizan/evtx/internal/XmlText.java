// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.util.Arrays;

/** Text that grows, without the checks and the two widths of a StringBuilder. */
final class XmlText {

    private static final char[] LOWER = "0123456789abcdef".toCharArray();
    private static final char[] UPPER = "0123456789ABCDEF".toCharArray();

    private char[] chars;
    private int length;

    XmlText(int capacity) {
        chars = new char[capacity];
    }

    int length() {
        return length;
    }

    /** Forgets what follows. */
    void cut(int to) {
        length = to;
    }

    private int grow(int more) {
        int at = length;
        length += more;
        if (length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length, 2 * chars.length));
        }
        return at;
    }

    XmlText add(char c) {
        int at = grow(1);
        chars[at] = c;
        return this;
    }

    XmlText add(String text) {
        int count = text.length();
        int at = grow(count);
        text.getChars(0, count, chars, at);
        return this;
    }

    /** Text with the characters that XML keeps for itself, or forbids, replaced. */
    void escaped(String text, boolean attribute) {
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (Escape.plain(c)) {
                add(c);
            } else {
                i += special(c, i + 1 < count ? text.charAt(i + 1) : 0, attribute);
            }
        }
    }

    /** The same for text in UTF-16 without its zeros at the end. */
    void escapedUtf16(byte[] bytes, int from, int bytesLength, boolean attribute) {
        int count = utf16Length(bytes, from, bytesLength);
        int at = grow(count);
        for (int i = 0; i < count; i++) {
            char c = (char) LittleEndian.u16(bytes, from + 2 * i);
            if (!Escape.plain(c)) {
                length = at + i;
                slowUtf16(bytes, from + 2 * i, count - i, attribute);
                return;
            }
            chars[at + i] = c;
        }
    }

    private void slowUtf16(byte[] bytes, int from, int count, boolean attribute) {
        for (int i = 0; i < count; i++) {
            char c = (char) LittleEndian.u16(bytes, from + 2 * i);
            if (Escape.plain(c)) {
                add(c);
            } else {
                i += special(c, i + 1 < count ? (char) LittleEndian.u16(bytes, from + 2 * i + 2) : 0, attribute);
            }
        }
    }

    /** The characters of text in UTF-16 without its zeros at the end. */
    static int utf16Length(byte[] bytes, int from, int bytesLength) {
        int count = bytesLength / 2;
        while (count > 0 && LittleEndian.u16(bytes, from + 2 * count - 2) == 0) {
            count--;
        }
        return count;
    }

    // How many characters more it took: the second half of a pair.
    private int special(char c, char next, boolean attribute) {
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next) && (Character.toCodePoint(c, next) & 0xfffe) != 0xfffe) {
            add(c).add(next);
            return 1;
        }
        add(Character.isSurrogate(c) ? String.valueOf(Escape.REPLACEMENT) : Escape.special(c, attribute));
        return 0;
    }

    XmlText decimal(long value) {
        return add(Long.toString(value));
    }

    /** The last {@code digits} decimal digits. */
    XmlText digits(long value, int digits) {
        int at = grow(digits);
        long rest = value;
        for (int i = at + digits - 1; i >= at; i--) {
            chars[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    XmlText hex(long value, int digits) {
        return hex(value, digits, LOWER);
    }

    XmlText upperHex(long value, int digits) {
        return hex(value, digits, UPPER);
    }

    private XmlText hex(long value, int digits, char[] letters) {
        int at = grow(digits);
        for (int i = 0; i < digits; i++) {
            chars[at + i] = letters[(int) (value >>> 4 * (digits - 1 - i)) & 15];
        }
        return this;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}

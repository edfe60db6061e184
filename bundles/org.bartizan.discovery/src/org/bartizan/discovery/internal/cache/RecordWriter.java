// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

/** Writes what {@link Records} describes and reads. */
final class RecordWriter {

    private RecordWriter() {
    }

    /** The length of an entry's record. */
    static int length(String name, boolean narrow, int addressBytes, int code, String source, long lastSeen) {
        int text = narrow ? name.length() : 2 * name.length();
        int length = 16 + (lastSeen == Records.NEVER ? 0 : 8) + addressBytes + text + (code == 0 ? 1 + source.length() : 0);
        return length + 7 & ~7;
    }

    /** Writes an entry of {@code length} bytes, as computed before. */
    static void entry(byte[] to, int at, int length, String name, boolean narrow, byte[][] addresses, int code, String source,
            long firstSeen, long lastSeen) {
        boolean seen = lastSeen != Records.NEVER;
        head(to, at, Records.ENTRY, length, name, narrow, seen);
        to[at + 3] = (byte) addresses.length;
        to[at + 5] = (byte) code;
        number(to, at + 8, firstSeen);
        int next = at + 16;
        if (seen) {
            number(to, next, lastSeen);
            next += 8;
        }
        int sixes = 0;
        for (int i = 0; i < addresses.length; i++) {
            sixes |= addresses[i].length == 16 ? 1 << i : 0;
            for (byte b : addresses[i]) {
                to[next++] = b;
            }
        }
        to[at + 4] = (byte) sixes;
        next = text(to, next, name, narrow);
        if (code == 0) {
            to[next++] = (byte) source.length();
            next = text(to, next, source, true);
        }
        clear(to, next, at + length);
    }

    /** The length of the record of a removal. */
    static int removalLength(String name, boolean narrow) {
        return 8 + (narrow ? name.length() : 2 * name.length()) + 7 & ~7;
    }

    /** Writes a removal. */
    static void removal(byte[] to, int at, int length, String name, boolean narrow) {
        head(to, at, Records.REMOVAL, length, name, narrow, false);
        clear(to, text(to, at + 8, name, narrow), at + length);
    }

    private static void head(byte[] to, int at, byte kind, int length, String name, boolean narrow, boolean seen) {
        to[at] = kind;
        to[at + 1] = (byte) ((narrow ? 0 : 1) | (seen ? 2 : 0));
        to[at + 2] = (byte) name.length();
        to[at + 3] = 0;
        to[at + 4] = 0;
        to[at + 5] = 0;
        to[at + 6] = (byte) (length >> 3);
        to[at + 7] = (byte) (length >> 11);
    }

    private static void number(byte[] to, int at, long number) {
        for (int i = 0; i < 8; i++) {
            to[at + i] = (byte) (number >> 8 * i);
        }
    }

    private static int text(byte[] to, int at, String text, boolean narrow) {
        int next = at;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            to[next++] = (byte) c;
            if (!narrow) {
                to[next++] = (byte) (c >> 8);
            }
        }
        return next;
    }

    private static void clear(byte[] to, int from, int end) {
        for (int i = from; i < end; i++) {
            to[i] = 0;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an export: that of a snapshot with one setting a line, so that tools that compare lines show single settings, and with a second
 * line {@code <?bartizan state="0123456789abcdef"?>} which tells from what it was exported, so that nobody's later changes are lost when it
 * comes back.
 */
final class ExportText {

    private static final Pattern STATE = Pattern.compile("<\\?bartizan state=\"([0-9a-f]{16})\"\\?>");
    private static final Set<String> SPREAD = Set.of("sections", "scheduledScans", "blackoutWindows");
    private static final Set<String> ON_FIRST_LINE = Set.of("xsi:type", "id", "name");
    private static final int EXTRA = 4;

    private ExportText() {
    }

    /** @param xmi as {@link Xmi} writes it: an element begins a line, quotes and less-than signs in values are escaped */
    static byte[] of(byte[] xmi) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length + (xmi.length >> 3));
        int begin = 0;
        int number = 0;
        while (begin < xmi.length) {
            int end = begin;
            while (end < xmi.length && xmi[end] != '\n') {
                end++;
            }
            if (number++ == 1) {
                out.writeBytes(("<?bartizan state=\"" + state(xmi) + "\"?>\n").getBytes(StandardCharsets.US_ASCII));
            }
            line(xmi, begin, end, out);
            if (end < xmi.length) {
                out.write('\n');
            }
            begin = end + 1;
        }
        return out.toByteArray();
    }

    private static void line(byte[] xmi, int begin, int end, ByteArrayOutputStream out) {
        int tag = begin;
        while (tag < end && xmi[tag] == ' ') {
            tag++;
        }
        int blank = tag;
        while (blank < end && xmi[blank] != ' ') {
            blank++;
        }
        boolean spread = blank < end && xmi[tag] == '<'
                && SPREAD.contains(new String(xmi, tag + 1, blank - tag - 1, StandardCharsets.UTF_8));
        if (!spread) {
            out.write(xmi, begin, end - begin);
            return;
        }
        out.write(xmi, begin, blank - begin);
        attributes(xmi, blank, end, " ".repeat(tag - begin + EXTRA).getBytes(StandardCharsets.US_ASCII), out);
    }

    /** From the blank before the first attribute to the end of the tag and what follows it. */
    private static void attributes(byte[] xmi, int from, int end, byte[] indent, ByteArrayOutputStream out) {
        int at = from;
        while (at < end && xmi[at] == ' ') {
            int equals = at;
            while (xmi[equals] != '=') {
                equals++;
            }
            int close = equals + 2;
            while (xmi[close] != '"') {
                close++;
            }
            if (ON_FIRST_LINE.contains(new String(xmi, at + 1, equals - at - 1, StandardCharsets.UTF_8))) {
                out.write(' ');
            } else {
                out.write('\n');
                out.writeBytes(indent);
            }
            out.write(xmi, at + 1, close - at);
            at = close + 1;
        }
        out.write(xmi, at, end - at);
    }

    static String state(byte[] xmi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xmi), 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the first lines of a text say; null when they do not. */
    static String stated(String start) {
        Matcher matcher = STATE.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }
}

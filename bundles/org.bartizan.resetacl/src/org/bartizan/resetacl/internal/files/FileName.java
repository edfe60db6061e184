// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The names of files as Linux has them, which are bytes, as texts and back without a loss, whatever the locale of this process is: a name that somebody
 * made of other bytes than UTF-8 has to be found again, too. What is UTF-8 is read as that; each other byte becomes a character from a private area.
 */
final class FileName {

    private static final char FIRST = '\uf700';
    private static final char LAST = '\uf7ff';

    private FileName() {
    }

    /** The whole path as a text. */
    static String text(Path path) {
        // The only way to the bytes of a path, each either itself or as % and its number.
        String raw = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            boolean number = raw.charAt(i) == '%';
            bytes.write(number ? Integer.parseInt(raw, i + 1, i + 3, 16) : raw.charAt(i));
            i += number ? 2 : 0;
        }
        String text = text(bytes.toByteArray());
        return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(2);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (in.hasRemaining()) {
            int length = Math.min(length(in.get(in.position())), in.remaining());
            boolean read = !decoder.reset().decode(in.slice(in.position(), length), out.clear(), true).isError();
            if (read && out.position() > 0 && !stands(out.get(0))) {
                text.append(out.flip());
            } else {
                length = 1;
                text.append((char) (FIRST + Byte.toUnsignedInt(in.get(in.position()))));
            }
            in.position(in.position() + length);
        }
        return text.toString();
    }

    /** How many bytes a character has that begins with this one. */
    private static int length(byte first) {
        return first >= 0 ? 1 : (first & 0xe0) == 0xc0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : 4;
    }

    private static boolean stands(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The bytes that a text was made from. */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= FIRST && c <= LAST) {
                bytes.write(c - FIRST);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }
}

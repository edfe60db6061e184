// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a computer says of itself in the pong of Bartizan's own application: four texts in UTF-8, each after a byte with its length.
 * Texts are bounded and printable on both sides, so what comes from the network can be shown and stored as it is.
 *
 * @param name the computer's name, never blank
 * @param role what it is, such as {@code agent} or {@code center}
 * @param product the product that answers
 * @param version its version
 */
public record Identity(String name, String role, String product, String version) {

    private static final int NAME = 120;
    private static final int ROLE = 24;
    private static final int PRODUCT = 48;
    private static final int VERSION = 36;

    /** Cuts and cleans the texts. */
    public Identity {
        name = clean(name, NAME);
        role = clean(role, ROLE);
        product = clean(product, PRODUCT);
        version = clean(version, VERSION);
    }

    /** The payload of a pong. */
    public byte[] encode() {
        ByteBuffer buffer = ByteBuffer.allocate(4 + NAME + ROLE + PRODUCT + VERSION);
        for (String text : new String[] {name, role, product, version}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            buffer.put((byte) bytes.length).put(bytes);
        }
        byte[] payload = new byte[buffer.position()];
        buffer.get(0, payload);
        return payload;
    }

    /** What a pong without a fault says; empty when it says nothing that this version understands. */
    public static Optional<Identity> of(ByteBuffer pong) {
        ByteBuffer in = pong.duplicate().position(pong.position() + Datagram.HEAD);
        String[] texts = new String[4];
        for (int i = 0; i < texts.length; i++) {
            int length = in.hasRemaining() ? in.get() & 0xff : -1;
            if (length < 0 || length > in.remaining()) {
                return Optional.empty();
            }
            byte[] bytes = new byte[length];
            in.get(bytes);
            texts[i] = new String(bytes, StandardCharsets.UTF_8);
        }
        Identity identity = new Identity(texts[0], texts[1], texts[2], texts[3]);
        // later versions may add texts behind these
        return identity.name.isEmpty() ? Optional.empty() : Optional.of(identity);
    }

    // slashes part the names of paths in the organisation
    private static String clean(String text, int mostBytes) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int codePoint : text.strip().codePoints().toArray()) {
            int shown = codePoint == '/' || codePoint == '\\' ? '_' : codePoint;
            if (!printable(shown)) {
                continue;
            }
            bytes += shown < 0x80 ? 1 : shown < 0x800 ? 2 : shown < 0x10000 ? 3 : 4;
            if (bytes > mostBytes) {
                break;
            }
            kept.appendCodePoint(shown);
        }
        return kept.toString().strip();
    }

    private static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != 0xfffd;
        };
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A message between a shell and the process that it is attached to: one byte for the kind, four for the length of the content, the
 * content. See the package for what they mean.
 */
public record Frame(Kind kind, byte[] content) {

    /** The most bytes that a frame may carry. */
    public static final int LARGEST = 1 << 16;

    /** The most bytes that a request may carry. */
    public static final int LARGEST_REQUEST = 1 << 24;

    /** Kinds of frames. The order is what goes over the wire. */
    public enum Kind {
        /** The owner has accepted: the version of the protocol. */
        WELCOME,
        /** The shell says what it wants. */
        REQUEST,
        /** Bytes that were typed, after the owner has asked for some; none at the end of the input. */
        INPUT,
        /** The size of the terminal: columns and lines. */
        SIZE,
        /** What runs now is no longer wanted. */
        CANCEL,
        /** The owner asks for input. */
        WANT,
        /** Bytes for standard output. */
        OUT,
        /** Bytes for standard error. */
        ERR,
        /** All is done: the exit status. */
        EXIT,
        /** What is typed is to be shown (1), or not (0). */
        ECHO
    }

    /** The frame makes no sense; the connection is of no use any more. */
    public static final class Malformed extends IOException {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private static final byte[] NOTHING = {};
    private static final Kind[] KINDS = Kind.values();

    static Frame of(Kind kind) {
        return new Frame(kind, NOTHING);
    }

    static Frame of(Kind kind, int... numbers) {
        ByteBuffer content = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            content.putInt(number);
        }
        return new Frame(kind, content.array());
    }

    /** Reads the next frame; null at the end between two frames. */
    static Frame read(DataInputStream in) throws IOException {
        int code = in.read();
        if (code < 0) {
            return null;
        }
        if (code >= KINDS.length) {
            throw new Malformed("no such kind of frame: " + code);
        }
        int length = in.readInt();
        int largest = KINDS[code] == Kind.REQUEST ? LARGEST_REQUEST : LARGEST;
        if (length < 0 || length > largest) {
            throw new Malformed("a frame of " + length + " bytes");
        }
        // Memory is used as it arrives: a length alone makes nobody reserve megabytes.
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("the connection ended within a frame");
        }
        return new Frame(KINDS[code], content);
    }

    ByteBuffer encoded() {
        return ByteBuffer.allocate(5 + content.length).put((byte) kind.ordinal()).putInt(content.length).put(content).flip();
    }

    /** The number at that place of the content. */
    int number(int index) throws Malformed {
        if (content.length < 4 * index + 4) {
            throw new Malformed("a " + kind + " frame of " + content.length + " bytes");
        }
        return ByteBuffer.wrap(content).getInt(4 * index);
    }
}

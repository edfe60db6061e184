// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.shell.internal.attach;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an attaching shell wants and what its reader is like.
 *
 * @param texts the commands, or the one script; none to ask a person for them
 * @param script the name of the script; empty for none
 * @param directory the working directory
 * @param zone the time zone
 * @param terminal the type of the terminal, such as {@code xterm}
 * @param width the columns of the terminal; 0 when there is none
 * @param height the lines of the terminal; 0 when there is none
 * @param flags yes and no
 * @param user who it wants to be without being asked; empty to ask
 * @param passwordFile the file with that user's password; empty to ask
 */
public record Request(List<String> texts, String script, String directory, String zone, String terminal, int width, int height,
        Set<Flag> flags, String user, String passwordFile) {

    /** The version of the protocol. */
    static final int VERSION = 2;

    private static final int MOST_TEXTS = 10_000;
    private static final int LARGEST_SIZE = 10_000;

    /** Yes when it is there. */
    public enum Flag {
        /** Standard input is a terminal. */
        IN_TERMINAL,
        /** Standard output is a terminal. */
        OUT_TERMINAL,
        /** Standard error is a terminal. */
        ERR_TERMINAL,
        /** Colours are wanted on a terminal. */
        COLOUR,
        /** Failures tell where they come from. */
        DEBUG
    }

    /** Of somebody who is asked who it is, if that matters. */
    public Request(List<String> texts, String script, String directory, String zone, String terminal, int width, int height,
            Set<Flag> flags) {
        this(texts, script, directory, zone, terminal, width, height, flags, "", "");
    }

    /** Whether a person is asked for commands. */
    public boolean interactive() {
        return texts.isEmpty();
    }

    Frame encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeInt(texts.size());
            for (String each : texts) {
                write(each, out);
            }
            for (String each : List.of(script, directory, zone, terminal)) {
                write(each, out);
            }
            out.writeInt(width);
            out.writeInt(height);
            int bits = 0;
            for (Flag flag : flags) {
                bits |= 1 << flag.ordinal();
            }
            out.writeInt(bits);
            write(user, out);
            write(passwordFile, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frame(Frame.Kind.REQUEST, bytes.toByteArray());
    }

    static Request decode(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        int version = in.readInt();
        if (version != VERSION) {
            throw new Frame.Malformed("version " + version + " of the protocol");
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_TEXTS) {
            throw new Frame.Malformed(count + " commands");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(read(in));
        }
        Request request = new Request(List.copyOf(texts), read(in), read(in), read(in), read(in), size(in), size(in), flags(in.readInt()),
                read(in), read(in));
        if (in.available() > 0) {
            throw new Frame.Malformed("a request with something behind it");
        }
        return request;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new Frame.Malformed("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static int size(DataInputStream in) throws IOException {
        return Math.clamp(in.readInt(), 0, LARGEST_SIZE);
    }

    private static Set<Flag> flags(int bits) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if ((bits & 1 << flag.ordinal()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}

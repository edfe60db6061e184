// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.provider.Machine;

/**
 * Notes as bytes: the number of the type, then its parts in order. Texts are their length in UTF-8 (4 bytes) and that; other bytes likewise, -1 for
 * none; times are milliseconds since 1970 (8 bytes).
 */
final class NoteCodec {

    /** No record is longer. */
    static final int LONGEST = 1 << 20;

    private static final int BEGIN = 1;
    private static final int ON = 2;
    private static final int PLAN = 3;
    private static final int RESULT = 4;
    private static final int UNDONE = 5;
    private static final int END = 6;

    private NoteCodec() {
    }

    static byte[] bytes(Note note) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(note, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Note note, DataOutputStream out) throws IOException {
        switch (note) {
            case Note.Begin begin -> {
                out.writeByte(BEGIN);
                out.writeLong(begin.at().toEpochMilli());
                text(out, begin.author());
                text(out, begin.account());
            }
            case Note.On on -> {
                out.writeByte(ON);
                out.writeInt(on.number());
                text(out, on.kind());
                text(out, on.machine().name());
                text(out, on.machine().host());
                out.writeInt(on.machine().port());
            }
            case Note.Plan plan -> {
                out.writeByte(PLAN);
                out.writeInt(plan.number());
                out.writeInt(plan.computer());
                text(out, plan.path());
                array(out, plan.before());
                array(out, plan.after());
            }
            default -> writeLater(note, out);
        }
    }

    private static void writeLater(Note note, DataOutputStream out) throws IOException {
        switch (note) {
            case Note.Result result -> {
                out.writeByte(RESULT);
                out.writeInt(result.number());
                out.writeBoolean(result.changed());
            }
            case Note.Undone undone -> {
                out.writeByte(UNDONE);
                out.writeInt(undone.number());
                out.writeLong(undone.at().toEpochMilli());
                text(out, undone.author());
                text(out, undone.result().name());
                array(out, undone.replaced());
            }
            case Note.End end -> {
                out.writeByte(END);
                out.writeLong(end.at().toEpochMilli());
                out.writeBoolean(end.cancelled());
            }
            default -> throw new IllegalArgumentException("not a later note: " + note);
        }
    }

    /** @throws IOException when the bytes are none */
    static Note note(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Note note = read(in.readUnsignedByte(), in);
            if (in.available() > 0) {
                throw new IOException("a note is followed by " + in.available() + " bytes");
            }
            return note;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("a note makes no sense", e);
        }
    }

    private static Note read(int type, DataInputStream in) throws IOException {
        return switch (type) {
            case BEGIN -> new Note.Begin(time(in), text(in), text(in));
            case ON -> new Note.On(in.readInt(), text(in), new Machine(text(in), text(in), in.readInt()));
            case PLAN -> new Note.Plan(in.readInt(), in.readInt(), text(in), existing(in), existing(in));
            case RESULT -> new Note.Result(in.readInt(), in.readBoolean());
            case UNDONE -> new Note.Undone(in.readInt(), time(in), text(in), UndoneObject.Result.valueOf(text(in)), array(in));
            case END -> new Note.End(time(in), in.readBoolean());
            default -> throw new IOException("there is no note of type " + type);
        };
    }

    private static Instant time(DataInputStream in) throws IOException {
        return Instant.ofEpochMilli(in.readLong());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        array(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(existing(in), StandardCharsets.UTF_8);
    }

    private static void array(DataOutputStream out, byte[] array) throws IOException {
        out.writeInt(array == null ? -1 : array.length);
        if (array != null) {
            out.write(array);
        }
    }

    private static byte[] existing(DataInputStream in) throws IOException {
        byte[] array = array(in);
        if (array == null) {
            throw new IOException("a part of a note is missing");
        }
        return array;
    }

    private static byte[] array(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < -1 || length > in.available()) {
            throw new IOException("a part of a note is " + length + " bytes long");
        }
        return length < 0 ? null : in.readNBytes(length);
    }
}

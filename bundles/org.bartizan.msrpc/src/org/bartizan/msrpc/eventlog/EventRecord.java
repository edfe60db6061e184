// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.eventlog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.descriptor.MalformedDescriptorException;
import org.bartizan.msrpc.descriptor.Sid;
import org.bartizan.msrpc.internal.rpc.NdrReader;

/**
 * An event (EVENTLOGRECORD, MS-EVEN 2.2.3).
 *
 * @param number its number in the log, which grows with each event
 * @param generated when it happened, to the second
 * @param written when it was logged, to the second
 * @param id what happened, as far as the source is concerned, all 32 bits; {@link #code} is the part that people know
 * @param type how bad it is
 * @param category the source's own category
 * @param source who logged it
 * @param computer where
 * @param user on whose behalf, if anybody's
 * @param strings what is put into the source's text for this event
 * @param data what the source added; who changes the array changes the record
 */
public record EventRecord(long number, Instant generated, Instant written, long id, Type type, int category, String source, String computer,
        Optional<Sid> user, List<String> strings, byte[] data) {

    /** How bad an event is. */
    public enum Type {
        SUCCESS, ERROR, WARNING, INFORMATION, AUDIT_SUCCESS, AUDIT_FAILURE;

        private static Type of(int number) {
            return switch (number) {
                case 1 -> ERROR;
                case 2 -> WARNING;
                case 4 -> INFORMATION;
                case 8 -> AUDIT_SUCCESS;
                case 16 -> AUDIT_FAILURE;
                default -> SUCCESS;
            };
        }
    }

    static final int HEAD = 56;

    /** The number of the event that people know: the low 16 bits of the id. */
    public int code() {
        return (int) id & 0xffff;
    }

    /** Reads a record that is the whole array. */
    static EventRecord parse(byte[] bytes) throws RpcException {
        NdrReader head = new NdrReader(bytes);
        head.raw(8);
        long number = head.u32();
        Instant generated = Instant.ofEpochSecond(head.u32());
        Instant written = Instant.ofEpochSecond(head.u32());
        long id = head.u32();
        Type type = Type.of(head.u16());
        int count = head.u16();
        int category = head.u16();
        head.u16();
        head.i32();
        long stringsAt = head.u32();
        long userLength = head.u32();
        long userAt = head.u32();
        byte[] data = part(bytes, head.u32(), head.u32());
        List<String> names = texts(bytes, HEAD, 2);
        return new EventRecord(number, generated, written, id, type, category, names.get(0), names.get(1), user(bytes, userAt, userLength),
                texts(bytes, stringsAt, count), data);
    }

    private static byte[] part(byte[] bytes, long length, long at) throws RpcException {
        if (length > 0 && at + length > bytes.length) {
            throw NdrReader.malformed("a part of an event of " + bytes.length + " bytes lies at " + at);
        }
        return length == 0 ? new byte[0] : Arrays.copyOfRange(bytes, (int) at, (int) (at + length));
    }

    private static Optional<Sid> user(byte[] bytes, long at, long length) throws RpcException {
        try {
            return length == 0 ? Optional.empty() : Optional.of(Sid.parse(part(bytes, length, at), 0));
        } catch (MalformedDescriptorException e) {
            throw NdrReader.malformed("the user of an event is none: " + e.getMessage());
        }
    }

    // UTF-16 with a zero behind each text.
    private static List<String> texts(byte[] bytes, long from, int count) throws RpcException {
        List<String> texts = new ArrayList<>();
        long at = from;
        for (int i = 0; i < count; i++) {
            long end = at;
            while (end + 1 < bytes.length && (bytes[(int) end] != 0 || bytes[(int) end + 1] != 0)) {
                end += 2;
            }
            if (end + 1 >= bytes.length) {
                throw NdrReader.malformed("text " + (i + 1) + " of " + count + " of an event does not end within it");
            }
            texts.add(new String(bytes, (int) at, (int) (end - at), StandardCharsets.UTF_16LE));
            at = end + 2;
        }
        return List.copyOf(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventRecord that && number == that.number && id == that.id && generated.equals(that.generated) && written
                .equals(
                        that.written) && type == that.type && category == that.category && source.equals(that.source) && computer.equals(
                                that.computer)
                && user.equals(that.user) && strings.equals(that.strings) && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) * 31 + Long.hashCode(id);
    }
}

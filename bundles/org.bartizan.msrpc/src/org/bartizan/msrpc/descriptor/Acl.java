// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.ArrayList;
import java.util.List;

/**
 * An access control list (MS-DTYP 2.4.5): entries in the order in which they are looked at. A list without entries allows nobody anything.
 *
 * @param revision 2, or 4 when entries name kinds of objects
 * @param entries the entries, unmodifiable
 */
public record Acl(int revision, List<Ace> entries) {

    /** The revision of a list with plain entries. */
    public static final int PLAIN = 2;

    private static final int HEAD = 8;
    private static final int LARGEST = 0xffff;

    /** Checks that it can be written. */
    public Acl {
        entries = List.copyOf(entries);
        if (HEAD + entries.stream().mapToLong(Ace::size).sum() > LARGEST) {
            throw new IllegalArgumentException("a list of " + entries.size() + " entries is larger than the 64 KB that one can have");
        }
    }

    /** A list of plain entries. */
    public static Acl of(Ace... entries) {
        return new Acl(PLAIN, List.of(entries));
    }

    /** The same list with other entries. */
    public Acl with(List<Ace> others) {
        return new Acl(revision, others);
    }

    /** Reads the list at an offset; what follows it does not matter. */
    public static Acl parse(byte[] data, int offset) throws MalformedDescriptorException {
        Bytes.require(data, offset, HEAD, "a list");
        int revision = Bytes.u8(data, offset);
        int size = Bytes.u16(data, offset + 2);
        int count = Bytes.u16(data, offset + 4);
        if (revision < 1 || revision > 4 || size < HEAD + 4 * count) {
            throw new MalformedDescriptorException("the list at offset %d has revision %d and %d entries in %d bytes".formatted(offset,
                    revision,
                    count, size));
        }
        Bytes.require(data, offset, size, "a list");
        List<Ace> entries = new ArrayList<>(count);
        int at = offset + HEAD;
        for (int i = 0; i < count; i++) {
            Ace entry = Ace.parse(data, at);
            at += entry.size();
            if (at > offset + size) {
                throw new MalformedDescriptorException("entry %d of the list at offset %d goes past its end".formatted(i, offset));
            }
            entries.add(entry);
        }
        return new Acl(revision, entries);
    }

    /** The length of the binary form in bytes. */
    public int size() {
        return HEAD + entries.stream().mapToInt(Ace::size).sum();
    }

    void write(byte[] data, int at) {
        data[at] = (byte) revision;
        Bytes.put16(data, at + 2, size());
        Bytes.put16(data, at + 4, entries.size());
        int next = at + HEAD;
        for (Ace entry : entries) {
            entry.write(data, next);
            next += entry.size();
        }
    }
}

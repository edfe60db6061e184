// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;

/**
 * The access list of a file or the default one of a directory: the bytes of the extended attribute are the version 2, then tag (2 bytes), rights (2) and
 * id (4) of each entry, all little-endian.
 */
record PosixAcl(List<AclEntry> entries) {

    private static final int VERSION = 2;
    private static final int ENTRY = 8;

    PosixAcl {
        entries = List.copyOf(entries);
    }

    static PosixAcl parse(byte[] bytes) throws AccessException {
        if (bytes.length < Integer.BYTES || (bytes.length - Integer.BYTES) % ENTRY != 0) {
            throw new AccessException(Problem.Kind.MALFORMED, "An access list of " + bytes.length + " bytes cannot be understood.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int version = in.getInt();
        if (version != VERSION) {
            throw new AccessException(Problem.Kind.MALFORMED, "An access list of version " + version + " cannot be understood.");
        }
        List<AclEntry> entries = new ArrayList<>();
        while (in.hasRemaining()) {
            entries.add(new AclEntry(in.getShort(), in.getShort(), in.getInt()));
        }
        return new PosixAcl(entries);
    }

    /** The list that says the same as a mode. */
    static PosixAcl of(int mode) {
        return new PosixAcl(List.of(new AclEntry(AclEntry.OWNER, mode >> 6 & 7, -1), new AclEntry(AclEntry.OWNING_GROUP, mode >> 3 & 7, -1),
                new AclEntry(AclEntry.OTHER, mode & 7, -1)));
    }

    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + ENTRY * entries.size()).order(ByteOrder.LITTLE_ENDIAN).putInt(VERSION);
        entries.forEach(entry -> out.putShort((short) entry.tag()).putShort((short) entry.rights()).putInt(entry.id()));
        return out.array();
    }

    /** What the mask leaves. */
    int mask() {
        return entries.stream().filter(entry -> entry.tag() == AclEntry.MASK).mapToInt(AclEntry::rights).findFirst().orElse(7);
    }

    /** The rights that an entry gives in the end. */
    int effective(AclEntry entry) {
        return entry.masked() ? entry.rights() & mask() : entry.rights();
    }

    /** What others than owner and groups may do. */
    int other() {
        return entries.stream().filter(entry -> entry.tag() == AclEntry.OTHER).mapToInt(AclEntry::rights).findFirst().orElse(0);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;

/**
 * Everything that decides who may do what with a file or directory. The inode is part of it, so that a file that took the place of another one is
 * noticed.
 *
 * @param directory whether it is a directory
 * @param inode the number of the file in its file system
 * @param owner the id of the user
 * @param group the id of the group
 * @param mode the lower twelve bits
 * @param list the attribute {@code system.posix_acl_access}; null when the mode says it all
 * @param inherited the attribute {@code system.posix_acl_default}, which what is created in a directory gets; null when there is none
 */
record FileAccess(boolean directory, long inode, int owner, int group, int mode, byte[] list, byte[] inherited) {

    private static final int VERSION = 1;
    private static final int OTHER_BITS = 7;
    private static final int LONGEST = 0x10000;

    static FileAccess parse(byte[] bytes) throws AccessException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int version = in.get();
            FileAccess access = new FileAccess(in.get() != 0, in.getLong(), in.getInt(), in.getInt(), in.getInt(), bytes(in), bytes(in));
            if (version == VERSION && !in.hasRemaining()) {
                return access;
            }
        } catch (BufferUnderflowException e) {
            throw malformed(e);
        }
        throw malformed(null);
    }

    private static AccessException malformed(Exception cause) {
        return new AccessException(Problem.Kind.MALFORMED, "The record of who may use a file is damaged.", cause);
    }

    private static byte[] bytes(ByteBuffer in) throws AccessException {
        int length = in.getInt();
        if (length < -1 || length > LONGEST || length > in.remaining()) {
            throw malformed(null);
        }
        byte[] bytes = new byte[Math.max(0, length)];
        in.get(bytes);
        return length < 0 ? null : bytes;
    }

    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(30 + length(list) + length(inherited));
        out.put((byte) VERSION).put((byte) (directory ? 1 : 0)).putLong(inode).putInt(owner).putInt(group).putInt(mode);
        for (byte[] part : new byte[][] {list, inherited}) {
            out.putInt(part == null ? -1 : part.length);
            if (part != null) {
                out.put(part);
            }
        }
        return out.array();
    }

    private static int length(byte[] part) {
        return part == null ? 0 : part.length;
    }

    /** The entries, those of the mode where there is no list. */
    PosixAcl acl() throws AccessException {
        return list == null ? PosixAcl.of(mode) : PosixAcl.parse(list);
    }

    /** Whether an entry is about somebody who may not change the file. */
    boolean untrusted(AclEntry entry) {
        return switch (entry.tag()) {
            case AclEntry.USER, AclEntry.GROUP -> entry.id() != 0;
            case AclEntry.OWNING_GROUP -> group != 0;
            case AclEntry.OTHER -> true;
            default -> false;
        };
    }

    /** Without any right to write for others than the owner and root; empty when there is none. */
    Optional<FileAccess> restricted() throws AccessException {
        PosixAcl before = acl();
        List<AclEntry> after = new ArrayList<>();
        for (AclEntry entry : before.entries()) {
            boolean open = untrusted(entry) && (before.effective(entry) & AclEntry.WRITE) != 0;
            after.add(open ? entry.without(AclEntry.WRITE) : entry);
        }
        if (after.equals(before.entries())) {
            return Optional.empty();
        }
        PosixAcl acl = new PosixAcl(after);
        int groupBits = list == null ? acl.entries().get(1).rights() << 3 : mode & 070;
        int bits = mode & ~077 | groupBits | acl.other() & OTHER_BITS;
        return Optional.of(new FileAccess(directory, inode, owner, group, bits, list == null ? null : acl.toBytes(), inherited));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileAccess access && Arrays.equals(toBytes(), access.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.files;

/**
 * An entry of a POSIX access list, as the kernel keeps it in {@code system.posix_acl_access}.
 *
 * @param tag what kind of entry it is
 * @param rights 4 read, 2 write, 1 execute
 * @param id the user or group; -1 where the tag says it all
 */
record AclEntry(int tag, int rights, int id) {

    static final int OWNER = 0x01;
    static final int USER = 0x02;
    static final int OWNING_GROUP = 0x04;
    static final int GROUP = 0x08;
    static final int MASK = 0x10;
    static final int OTHER = 0x20;
    static final int WRITE = 2;

    /** Whether the mask limits it. */
    boolean masked() {
        return tag == USER || tag == OWNING_GROUP || tag == GROUP;
    }

    AclEntry without(int taken) {
        return new AclEntry(tag, rights & ~taken, id);
    }
}

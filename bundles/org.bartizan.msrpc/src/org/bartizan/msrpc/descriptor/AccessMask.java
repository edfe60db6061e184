// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

/** The bits of an access mask: the general ones of MS-DTYP 2.4.3 and, named {@code KEY_…}, those of registry keys of MS-RRP 2.2.3. */
public final class AccessMask {

    public static final int KEY_QUERY_VALUE = 0x1;
    public static final int KEY_SET_VALUE = 0x2;
    public static final int KEY_CREATE_SUB_KEY = 0x4;
    public static final int KEY_ENUMERATE_SUB_KEYS = 0x8;
    public static final int KEY_NOTIFY = 0x10;
    public static final int KEY_CREATE_LINK = 0x20;
    /** Asks for the 64-bit view; no right. */
    public static final int KEY_WOW64_64KEY = 0x100;
    /** Asks for the 32-bit view; no right. */
    public static final int KEY_WOW64_32KEY = 0x200;

    public static final int DELETE = 0x10000;
    public static final int READ_CONTROL = 0x20000;
    public static final int WRITE_DAC = 0x40000;
    public static final int WRITE_OWNER = 0x80000;
    public static final int SYNCHRONIZE = 0x100000;
    public static final int ACCESS_SYSTEM_SECURITY = 0x1000000;
    /** When opening: whatever the user has. */
    public static final int MAXIMUM_ALLOWED = 0x2000000;

    public static final int GENERIC_ALL = 0x10000000;
    public static final int GENERIC_EXECUTE = 0x20000000;
    public static final int GENERIC_WRITE = 0x40000000;
    public static final int GENERIC_READ = 0x80000000;

    /** All that reading a key needs. */
    public static final int KEY_READ = READ_CONTROL | KEY_QUERY_VALUE | KEY_ENUMERATE_SUB_KEYS | KEY_NOTIFY;
    /** Setting values and creating subkeys. */
    public static final int KEY_WRITE = READ_CONTROL | KEY_SET_VALUE | KEY_CREATE_SUB_KEY;
    /** Everything that a key has rights for. */
    public static final int KEY_ALL_ACCESS = 0xf003f;

    private AccessMask() {
    }

    /** The rights of a key that a mask stands for, its generic bits replaced by what Windows takes them for at keys. */
    public static int ofKey(int mask) {
        int plain = mask & 0x0fffffff;
        plain |= (mask & GENERIC_ALL) != 0 ? KEY_ALL_ACCESS : 0;
        plain |= (mask & GENERIC_WRITE) != 0 ? KEY_WRITE : 0;
        return plain | ((mask & (GENERIC_READ | GENERIC_EXECUTE)) != 0 ? KEY_READ : 0);
    }
}

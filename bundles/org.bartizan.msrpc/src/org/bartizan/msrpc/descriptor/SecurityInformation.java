// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

/** Which parts of a descriptor a call is about (MS-DTYP 2.4.7); they can be combined. */
public final class SecurityInformation {

    public static final int OWNER = 0x1;
    public static final int GROUP = 0x2;
    public static final int DACL = 0x4;
    public static final int SACL = 0x8;
    /** With {@link #DACL}: the list takes nothing from the parent's any more. */
    public static final int PROTECTED_DACL = 0x80000000;
    /** With {@link #DACL}: the list takes from the parent's. */
    public static final int UNPROTECTED_DACL = 0x20000000;
    /** What anyone who may read a descriptor gets to see. */
    public static final int OWNER_GROUP_DACL = OWNER | GROUP | DACL;

    private SecurityInformation() {
    }
}

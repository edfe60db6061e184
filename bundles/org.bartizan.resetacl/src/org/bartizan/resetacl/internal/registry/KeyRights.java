// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.msrpc.descriptor.AccessMask;

/** The rights to a registry key: which of them change something, and what people call them. */
final class KeyRights {

    /** Everything by which a key, or who may use it, can be changed. */
    static final int CHANGE = AccessMask.KEY_SET_VALUE | AccessMask.KEY_CREATE_SUB_KEY | AccessMask.KEY_CREATE_LINK | AccessMask.DELETE
            | AccessMask.WRITE_DAC | AccessMask.WRITE_OWNER;

    private static final Map<Integer, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(AccessMask.KEY_ALL_ACCESS, "full control");
        NAMES.put(AccessMask.KEY_READ, "read");
        NAMES.put(AccessMask.KEY_SET_VALUE, "set values");
        NAMES.put(AccessMask.KEY_CREATE_SUB_KEY, "create subkeys");
        NAMES.put(AccessMask.KEY_CREATE_LINK, "create links");
        NAMES.put(AccessMask.DELETE, "delete");
        NAMES.put(AccessMask.WRITE_DAC, "change access");
        NAMES.put(AccessMask.WRITE_OWNER, "take ownership");
        NAMES.put(AccessMask.KEY_QUERY_VALUE, "read values");
        NAMES.put(AccessMask.KEY_ENUMERATE_SUB_KEYS, "list subkeys");
        NAMES.put(AccessMask.KEY_NOTIFY, "notice changes");
        NAMES.put(AccessMask.READ_CONTROL, "read access");
    }

    private KeyRights() {
    }

    /** Whether a mask has a right to change, its generic bits replaced by what they mean. */
    static boolean changes(int mask) {
        return (AccessMask.ofKey(mask) & CHANGE) != 0;
    }

    /** What people call the rights of a mask; each is named once, and what has no name is a number. */
    static List<String> names(int mask) {
        int left = AccessMask.ofKey(mask);
        List<String> names = new ArrayList<>();
        for (Map.Entry<Integer, String> known : NAMES.entrySet()) {
            if ((left & known.getKey()) == known.getKey()) {
                names.add(known.getValue());
                left &= ~known.getKey();
            }
        }
        if (left != 0) {
            names.add("0x" + Integer.toHexString(left));
        }
        return names;
    }
}

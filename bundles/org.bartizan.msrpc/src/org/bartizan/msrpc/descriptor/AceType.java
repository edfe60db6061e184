// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.HashMap;
import java.util.Map;

/** What kind an entry is of (MS-DTYP 2.4.4.1): its shape and its SDDL word (2.5.1.1). A number that is not here is kept, not understood. */
enum AceType {
    ALLOWED(0x00, "A", false, false),
    DENIED(0x01, "D", false, false),
    AUDIT(0x02, "AU", false, false),
    ALARM(0x03, "AL", false, false),
    ALLOWED_OBJECT(0x05, "OA", true, false),
    DENIED_OBJECT(0x06, "OD", true, false),
    AUDIT_OBJECT(0x07, "OU", true, false),
    ALARM_OBJECT(0x08, "OL", true, false),
    ALLOWED_CALLBACK(0x09, "XA", false, true),
    DENIED_CALLBACK(0x0a, "XD", false, true),
    ALLOWED_CALLBACK_OBJECT(0x0b, "ZA", true, true),
    DENIED_CALLBACK_OBJECT(0x0c, "ZD", true, true),
    AUDIT_CALLBACK(0x0d, "XU", false, true),
    ALARM_CALLBACK(0x0e, "XL", false, true),
    AUDIT_CALLBACK_OBJECT(0x0f, "ZU", true, true),
    ALARM_CALLBACK_OBJECT(0x10, "ZL", true, true),
    MANDATORY_LABEL(0x11, "ML", false, false),
    RESOURCE_ATTRIBUTE(0x12, "RA", false, true),
    SCOPED_POLICY(0x13, "SP", false, false);

    private static final Map<Integer, AceType> BY_NUMBER = new HashMap<>();

    static {
        for (AceType type : values()) {
            BY_NUMBER.put(type.number, type);
        }
    }

    final int number;
    final String word;
    /** Whether it names kinds of objects between mask and SID. */
    final boolean object;
    /** Whether something of its own follows the SID. */
    final boolean tail;

    AceType(int number, String word, boolean object, boolean tail) {
        this.number = number;
        this.word = word;
        this.object = object;
        this.tail = tail;
    }

    /** The type of a number, null when it is unknown. */
    static AceType of(int number) {
        return BY_NUMBER.get(number);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.HexFormat;
import java.util.UUID;

/** Writes the security descriptor definition language (MS-DTYP 2.5.1). Masks are numbers, because readers differ in the words they know. */
final class Sddl {

    private static final String[] FLAGS = {"OI", "CI", "NP", "IO", "ID", "CR", "SA", "FA"};

    private Sddl() {
    }

    static String of(SecurityDescriptor descriptor) {
        StringBuilder text = new StringBuilder();
        descriptor.owner().ifPresent(sid -> text.append("O:").append(of(sid)));
        descriptor.group().ifPresent(sid -> text.append("G:").append(of(sid)));
        if (descriptor.has(SecurityDescriptor.DACL_PRESENT)) {
            text.append("D:").append(flags(descriptor, SecurityDescriptor.DACL_PROTECTED, SecurityDescriptor.DACL_AUTO_INHERIT_REQUIRED,
                    SecurityDescriptor.DACL_AUTO_INHERITED));
            descriptor.dacl().ifPresentOrElse(list -> append(list, text), () -> text.append("NO_ACCESS_CONTROL"));
        }
        if (descriptor.has(SecurityDescriptor.SACL_PRESENT)) {
            text.append("S:").append(flags(descriptor, SecurityDescriptor.SACL_PROTECTED, SecurityDescriptor.SACL_AUTO_INHERIT_REQUIRED,
                    SecurityDescriptor.SACL_AUTO_INHERITED));
            descriptor.sacl().ifPresent(list -> append(list, text));
        }
        return text.toString();
    }

    private static String flags(SecurityDescriptor descriptor, int isProtected, int required, int inherited) {
        return (descriptor.has(isProtected) ? "P" : "") + (descriptor.has(required) ? "AR" : "") + (descriptor.has(inherited) ? "AI" : "");
    }

    private static void append(Acl list, StringBuilder text) {
        list.entries().forEach(entry -> text.append(of(entry)));
    }

    static String of(Sid sid) {
        return WellKnown.of(sid).map(WellKnown::abbreviation).filter(word -> !word.isEmpty()).orElseGet(sid::toString);
    }

    static String of(Ace entry) {
        AceType type = entry.known();
        if (type == null) {
            return "(0x%x;%s;;;;;#%s)".formatted(entry.type(), flags(entry.flags()), hex(entry.part(4, entry.size())));
        }
        String tail = entry.tailAt() == entry.size() ? "" : ";#" + hex(entry.part(entry.tailAt(), entry.size()));
        return "(%s;%s;0x%x;%s;%s%s)".formatted(type.word, flags(entry.flags()), entry.mask(), objects(entry), of(entry.sid()
                .orElseThrow()),
                tail);
    }

    private static String flags(int flags) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FLAGS.length; i++) {
            text.append((flags & 1 << i) == 0 ? "" : FLAGS[i]);
        }
        return text.toString();
    }

    private static String objects(Ace entry) {
        if (!entry.known().object) {
            return ";";
        }
        int present = Bytes.i32(entry.part(8, 12), 0);
        String first = (present & 1) == 0 ? "" : guid(entry.part(12, 28));
        int second = 12 + 16 * (present & 1);
        return first + ";" + ((present & 2) == 0 ? "" : guid(entry.part(second, second + 16)));
    }

    // MS-DTYP 2.3.4.2: the first three fields are little-endian, the rest are bytes.
    private static String guid(byte[] bytes) {
        long most = (long) Bytes.i32(bytes, 0) << 32 | (long) Bytes.u16(bytes, 4) << 16 | Bytes.u16(bytes, 6);
        long least = 0;
        for (int i = 8; i < 16; i++) {
            least = least << 8 | Bytes.u8(bytes, i);
        }
        return new UUID(most, least).toString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

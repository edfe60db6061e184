// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

/** The bytes of a descriptor (MS-DTYP 2.4.6): a head with four offsets, 0 for a part that is not there, and the parts. */
final class DescriptorLayout {

    private static final int HEAD = 20;
    private static final int CONTROL_AT = 2;
    private static final int OWNER_AT = 4;
    private static final int GROUP_AT = 8;
    private static final int SACL_AT = 12;
    private static final int DACL_AT = 16;

    private DescriptorLayout() {
    }

    static SecurityDescriptorBuilder read(byte[] data) throws MalformedDescriptorException {
        Bytes.require(data, 0, HEAD, "a descriptor");
        SecurityDescriptorBuilder parts = new SecurityDescriptorBuilder();
        parts.control = Bytes.u16(data, CONTROL_AT);
        parts.resourceManager = Bytes.u8(data, 1);
        if (data[0] != 1 || (parts.control & SecurityDescriptor.SELF_RELATIVE) == 0 || data.length > SecurityDescriptor.LARGEST) {
            throw new MalformedDescriptorException("%d bytes with revision %d and control bits 0x%x are no self-relative descriptor"
                    .formatted(
                            data.length, data[0], parts.control));
        }
        int ownerAt = offset(data, OWNER_AT);
        int groupAt = offset(data, GROUP_AT);
        parts.owner = ownerAt == 0 ? null : Sid.parse(data, ownerAt);
        parts.group = groupAt == 0 ? null : Sid.parse(data, groupAt);
        parts.dacl = list(data, DACL_AT, parts.control & SecurityDescriptor.DACL_PRESENT);
        parts.sacl = list(data, SACL_AT, parts.control & SecurityDescriptor.SACL_PRESENT);
        return parts;
    }

    private static Acl list(byte[] data, int at, int present) throws MalformedDescriptorException {
        int offset = offset(data, at);
        return present == 0 || offset == 0 ? null : Acl.parse(data, offset);
    }

    private static int offset(byte[] data, int at) throws MalformedDescriptorException {
        int offset = Bytes.i32(data, at);
        if (offset != 0 && (offset < HEAD || offset >= data.length)) {
            throw new MalformedDescriptorException("a part begins at offset %s of %d bytes".formatted(Integer.toUnsignedString(offset),
                    data.length));
        }
        return offset;
    }

    /** The parts in the order in which Windows and Samba write them. */
    static byte[] write(SecurityDescriptorBuilder parts) {
        int saclAt = HEAD;
        int daclAt = saclAt + (parts.sacl == null ? 0 : parts.sacl.size());
        int ownerAt = daclAt + (parts.dacl == null ? 0 : parts.dacl.size());
        int groupAt = ownerAt + (parts.owner == null ? 0 : parts.owner.size());
        byte[] data = new byte[groupAt + (parts.group == null ? 0 : parts.group.size())];
        data[0] = 1;
        data[1] = (byte) parts.resourceManager;
        Bytes.put16(data, CONTROL_AT, parts.control);
        if (parts.sacl != null) {
            Bytes.put32(data, SACL_AT, saclAt);
            parts.sacl.write(data, saclAt);
        }
        if (parts.dacl != null) {
            Bytes.put32(data, DACL_AT, daclAt);
            parts.dacl.write(data, daclAt);
        }
        if (parts.owner != null) {
            Bytes.put32(data, OWNER_AT, ownerAt);
            parts.owner.write(data, ownerAt);
        }
        if (parts.group != null) {
            Bytes.put32(data, GROUP_AT, groupAt);
            parts.group.write(data, groupAt);
        }
        return data;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.Objects;
import java.util.Optional;

/**
 * A self-relative security descriptor (MS-DTYP 2.4.6): owner, group, the list of who may do what (DACL) and the list of what is recorded (SACL).
 * Immutable. One that was parsed gives back exactly the bytes it was parsed from. Equal when all that it says is equal, in whatever order its parts
 * lie in the bytes.
 */
public final class SecurityDescriptor {

    /** Control bits (MS-DTYP 2.4.6). */
    public static final int OWNER_DEFAULTED = 0x0001;
    public static final int GROUP_DEFAULTED = 0x0002;
    public static final int DACL_PRESENT = 0x0004;
    public static final int DACL_DEFAULTED = 0x0008;
    public static final int SACL_PRESENT = 0x0010;
    public static final int SACL_DEFAULTED = 0x0020;
    public static final int DACL_AUTO_INHERIT_REQUIRED = 0x0100;
    public static final int SACL_AUTO_INHERIT_REQUIRED = 0x0200;
    public static final int DACL_AUTO_INHERITED = 0x0400;
    public static final int SACL_AUTO_INHERITED = 0x0800;
    /** The DACL takes nothing from the parent's. */
    public static final int DACL_PROTECTED = 0x1000;
    public static final int SACL_PROTECTED = 0x2000;
    public static final int SELF_RELATIVE = 0x8000;

    /** Two full lists and two SIDs fit into it; more is refused. */
    public static final int LARGEST = 0x21000;

    private final int control;
    private final int resourceManager;
    private final Sid owner;
    private final Sid group;
    private final Acl dacl;
    private final Acl sacl;
    private final byte[] bytes;

    SecurityDescriptor(SecurityDescriptorBuilder parts, byte[] bytes) {
        control = parts.control;
        resourceManager = parts.resourceManager;
        owner = parts.owner;
        group = parts.group;
        dacl = parts.dacl;
        sacl = parts.sacl;
        this.bytes = bytes;
    }

    /** Reads the binary form, which must be the whole array. */
    public static SecurityDescriptor parse(byte[] data) throws MalformedDescriptorException {
        return new SecurityDescriptor(DescriptorLayout.read(data), data.clone());
    }

    /** A builder of a descriptor that has nothing, not even a DACL. */
    public static SecurityDescriptorBuilder builder() {
        return new SecurityDescriptorBuilder();
    }

    /** A builder that begins with all that this one has. */
    public SecurityDescriptorBuilder with() {
        SecurityDescriptorBuilder parts = new SecurityDescriptorBuilder();
        parts.control = control;
        parts.resourceManager = resourceManager;
        parts.owner = owner;
        parts.group = group;
        parts.dacl = dacl;
        parts.sacl = sacl;
        return parts;
    }

    /** The control bits. */
    public int control() {
        return control;
    }

    /** Whether all of these control bits are set. */
    public boolean has(int bits) {
        return (control & bits) == bits;
    }

    /** Whose it is; empty when the descriptor does not say so. */
    public Optional<Sid> owner() {
        return Optional.ofNullable(owner);
    }

    /** The owner's group; empty when the descriptor does not say so. */
    public Optional<Sid> group() {
        return Optional.ofNullable(group);
    }

    /** Who may do what. Empty when there is no list: then {@link #nullDacl} tells whether it is missing or allows everybody everything. */
    public Optional<Acl> dacl() {
        return Optional.ofNullable(dacl);
    }

    /** Whether the descriptor says that there is no list, so that everybody may do everything (a NULL DACL). */
    public boolean nullDacl() {
        return has(DACL_PRESENT) && dacl == null;
    }

    /** What is recorded; empty for nothing, or when the reader was not allowed to see it. */
    public Optional<Acl> sacl() {
        return Optional.ofNullable(sacl);
    }

    /** The binary form, a new array: that which was parsed, or a new one for a descriptor that was built. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The length of the binary form in bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * The text of MS-DTYP 2.5.1, masks as numbers. What SDDL has no words for, such as entries of unknown types and the bytes of conditions, stands
     * in it as {@code #} and hexadecimal digits, so that different descriptors differ in their text.
     */
    public String toSddl() {
        return Sddl.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecurityDescriptor that && control == that.control && resourceManager == that.resourceManager
                && Objects.equals(owner, that.owner) && Objects.equals(group, that.group) && Objects.equals(dacl, that.dacl)
                && Objects.equals(sacl, that.sacl);
    }

    @Override
    public int hashCode() {
        return Objects.hash(control, owner, group, dacl, sacl);
    }

    /** As SDDL. */
    @Override
    public String toString() {
        return toSddl();
    }
}

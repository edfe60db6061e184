// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

/** Builds a {@link SecurityDescriptor}. Not thread-safe. Nothing that is passed may be null. */
public final class SecurityDescriptorBuilder {

    int control = SecurityDescriptor.SELF_RELATIVE;
    int resourceManager;
    Sid owner;
    Sid group;
    Acl dacl;
    Acl sacl;

    SecurityDescriptorBuilder() {
    }

    /** Sets the owner. */
    public SecurityDescriptorBuilder owner(Sid sid) {
        owner = sid;
        return this;
    }

    /** Sets the owner's group. */
    public SecurityDescriptorBuilder group(Sid sid) {
        group = sid;
        return this;
    }

    /** Sets who may do what. */
    public SecurityDescriptorBuilder dacl(Acl list) {
        dacl = list;
        return set(SecurityDescriptor.DACL_PRESENT);
    }

    /** Allows everybody everything. */
    public SecurityDescriptorBuilder nullDacl() {
        dacl = null;
        return set(SecurityDescriptor.DACL_PRESENT);
    }

    /** Sets what is recorded. */
    public SecurityDescriptorBuilder sacl(Acl list) {
        sacl = list;
        return set(SecurityDescriptor.SACL_PRESENT);
    }

    /** Leaves the list of what is recorded out. */
    public SecurityDescriptorBuilder withoutSacl() {
        sacl = null;
        return clear(SecurityDescriptor.SACL_PRESENT);
    }

    /** Sets control bits. */
    public SecurityDescriptorBuilder set(int bits) {
        control |= bits;
        return this;
    }

    /** Clears control bits. */
    public SecurityDescriptorBuilder clear(int bits) {
        control &= ~bits;
        return this;
    }

    /** The descriptor. */
    public SecurityDescriptor build() {
        return new SecurityDescriptor(this, DescriptorLayout.write(this));
    }
}

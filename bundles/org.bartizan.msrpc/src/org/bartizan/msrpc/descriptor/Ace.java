// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import java.util.Arrays;
import java.util.Optional;

/**
 * An entry of an access control list (MS-DTYP 2.4.4): whom it is about, what it allows or denies, and what inherits it. It holds the bytes it was
 * parsed from, so an entry of a type that is not understood, or with a condition, passes through unchanged. Equal when all bytes are equal.
 */
public final class Ace {

    /** Types: the plain ones that nearly every list consists of. */
    public static final int ALLOW = 0x00;
    public static final int DENY = 0x01;
    public static final int AUDIT = 0x02;

    /** Flags (MS-DTYP 2.4.4.1). */
    public static final int OBJECT_INHERIT = 0x01;
    public static final int CONTAINER_INHERIT = 0x02;
    public static final int NO_PROPAGATE = 0x04;
    /** The entry is for those that inherit it alone, and says nothing about the object it stands at. */
    public static final int INHERIT_ONLY = 0x08;
    /** The entry came from the parent. */
    public static final int INHERITED = 0x10;

    private static final int HEAD = 4;
    private static final int MASK_AT = 4;
    private static final int PLAIN_SID_AT = 8;

    private final byte[] bytes;
    private final AceType known;
    private final Sid sid;
    private final int tailAt;

    private Ace(byte[] bytes, AceType known, Sid sid, int tailAt) {
        this.bytes = bytes;
        this.known = known;
        this.sid = sid;
        this.tailAt = tailAt;
    }

    /** An entry of a plain type, {@link #ALLOW}, {@link #DENY} or {@link #AUDIT}. */
    public static Ace of(int type, int flags, int mask, Sid sid) {
        AceType known = AceType.of(type);
        if (known == null || known.object) {
            throw new IllegalArgumentException("an entry of type " + type + " has more parts than these; make it from its bytes");
        }
        byte[] bytes = new byte[PLAIN_SID_AT + sid.size()];
        bytes[0] = (byte) type;
        bytes[1] = (byte) flags;
        Bytes.put16(bytes, 2, bytes.length);
        Bytes.put32(bytes, MASK_AT, mask);
        sid.write(bytes, PLAIN_SID_AT);
        return new Ace(bytes, known, sid, bytes.length);
    }

    /** An entry that allows. */
    public static Ace allow(int flags, int mask, Sid sid) {
        return of(ALLOW, flags, mask, sid);
    }

    /** An entry that denies. */
    public static Ace deny(int flags, int mask, Sid sid) {
        return of(DENY, flags, mask, sid);
    }

    /** Reads the entry at an offset; what follows it does not matter. */
    public static Ace parse(byte[] data, int offset) throws MalformedDescriptorException {
        Bytes.require(data, offset, HEAD, "an entry");
        int size = Bytes.u16(data, offset + 2);
        if (size < HEAD) {
            throw new MalformedDescriptorException("the entry at offset %d claims a size of %d bytes".formatted(offset, size));
        }
        Bytes.require(data, offset, size, "an entry");
        byte[] bytes = Arrays.copyOfRange(data, offset, offset + size);
        AceType known = AceType.of(Bytes.u8(bytes, 0));
        if (known == null) {
            return new Ace(bytes, null, null, HEAD);
        }
        int sidAt = known.object ? objectSidAt(bytes) : PLAIN_SID_AT;
        Sid sid = Sid.parse(bytes, sidAt);
        return new Ace(bytes, known, sid, sidAt + sid.size());
    }

    // MS-DTYP 2.4.4.3: flags tell which of two GUIDs stand before the SID.
    private static int objectSidAt(byte[] bytes) throws MalformedDescriptorException {
        Bytes.require(bytes, PLAIN_SID_AT, 4, "the flags of an object entry");
        return PLAIN_SID_AT + 4 + 16 * Integer.bitCount(Bytes.i32(bytes, PLAIN_SID_AT) & 3);
    }

    /** The same entry with another mask; refused for one whose shape is unknown. */
    public Ace withMask(int mask) {
        if (known == null) {
            throw new IllegalStateException("an entry of type " + type() + " is not understood and cannot be changed");
        }
        byte[] changed = bytes.clone();
        Bytes.put32(changed, MASK_AT, mask);
        return new Ace(changed, known, sid, tailAt);
    }

    /** The same entry with other flags. */
    public Ace withFlags(int flags) {
        byte[] changed = bytes.clone();
        changed[1] = (byte) flags;
        return new Ace(changed, known, sid, tailAt);
    }

    /** The type, 0 to 255. */
    public int type() {
        return Bytes.u8(bytes, 0);
    }

    /** The flags, 0 to 255. */
    public int flags() {
        return Bytes.u8(bytes, 1);
    }

    /** Whether all of these flags are set. */
    public boolean has(int flags) {
        return (flags() & flags) == flags;
    }

    /** The rights; 0 for a type that is not understood. */
    public int mask() {
        return known == null ? 0 : Bytes.i32(bytes, MASK_AT);
    }

    /** Whom it is about; empty for a type that is not understood. */
    public Optional<Sid> sid() {
        return Optional.ofNullable(sid);
    }

    /** Whether it gives rights to somebody, whatever its shape or condition. */
    public boolean allows() {
        return known == AceType.ALLOWED || known == AceType.ALLOWED_OBJECT || known == AceType.ALLOWED_CALLBACK
                || known == AceType.ALLOWED_CALLBACK_OBJECT;
    }

    /** Whether it takes rights from somebody, whatever its shape or condition. */
    public boolean denies() {
        return known == AceType.DENIED || known == AceType.DENIED_OBJECT || known == AceType.DENIED_CALLBACK
                || known == AceType.DENIED_CALLBACK_OBJECT;
    }

    /** Whether the type is one whose parts are understood. */
    public boolean understood() {
        return known != null;
    }

    /** The length in bytes. */
    public int size() {
        return bytes.length;
    }

    /** The whole entry, a new array. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    void write(byte[] data, int at) {
        System.arraycopy(bytes, 0, data, at, bytes.length);
    }

    AceType known() {
        return known;
    }

    byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    int tailAt() {
        return tailAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ace ace && Arrays.equals(bytes, ace.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** As SDDL has it. */
    @Override
    public String toString() {
        return Sddl.of(this);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.MalformedDescriptorException;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.SecurityDescriptorBuilder;
import org.bartizan.msrpc.descriptor.Sid;
import org.bartizan.msrpc.descriptor.WellKnown;

/** Entries of all types, and descriptors by chance. */
final class Entries {

    private static final int OBJECT_GUIDS = 36;

    private Entries() {
    }

    /** An entry of any type: object types name two kinds of objects, those with something behind the SID have four bytes there. */
    static Ace of(int type, int flags, int mask, Sid sid) throws MalformedDescriptorException {
        boolean object = type >= 0x05 && type <= 0x08 || type == 0x0b || type == 0x0c || type == 0x0f || type == 0x10;
        byte[] who = sid.toBytes();
        int tail = type >= 0x09 && type <= 0x10 || type > 0x13 ? 4 : 0;
        ByteBuffer out = ByteBuffer.allocate(8 + (object ? OBJECT_GUIDS : 0) + who.length + tail).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) type).put((byte) flags).putShort((short) out.capacity()).putInt(mask);
        if (object) {
            out.putInt(3).put(new byte[32]);
        }
        out.put(who).put("artx".getBytes(), 0, tail);
        return Ace.parse(out.array(), 0);
    }

    static SecurityDescriptor random(Random random) throws MalformedDescriptorException {
        SecurityDescriptorBuilder builder = SecurityDescriptor.builder().owner(sid(random)).group(sid(random));
        builder.set(random.nextBoolean() ? SecurityDescriptor.DACL_PROTECTED : 0).set(random.nextBoolean()
                ? SecurityDescriptor.DACL_AUTO_INHERITED
                : 0);
        List<Ace> entries = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int type = random.nextInt(4) == 0 ? random.nextInt(0x16) : random.nextInt(2);
            entries.add(of(type, random.nextInt(0x20), random.nextInt() & (random.nextBoolean() ? 0xf01f003f : 0xf003f), sid(random)));
        }
        return random.nextInt(20) == 0 ? builder.nullDacl().build() : builder.dacl(new Acl(4, entries)).build();
    }

    private static Sid sid(Random random) {
        WellKnown[] known = WellKnown.values();
        return random.nextInt(4) == 0 ? Sid.of("S-1-5-21-1-2-3-" + (500 + random.nextInt(600))) : known[random.nextInt(known.length)].sid();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.resetacl.AccessList;
import org.bartizan.resetacl.Risk;
import org.junit.jupiter.api.Test;

/** What holds for every descriptor, tried on 20,000 by chance. */
class KeyRestrictionPropertiesTest {

    private static final int ROUNDS = 20_000;
    private static final int WRITES = 0x40000000 | 0x10000000 | 0x2 | 0x4 | 0x20 | 0x10000 | 0x40000 | 0x80000;

    @Test
    void closesEveryDescriptorAndKeepsEverythingElse() throws Exception {
        Random random = new Random(4);
        int open = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SecurityDescriptor before = Entries.random(random);
            Optional<SecurityDescriptor> after = KeyRestriction.of(before);
            assertEquals(after.isPresent(), new KeyDescription(before).list().risk().open(), before::toSddl);
            if (after.isPresent()) {
                open++;
                isClosed(before, after.get());
                if (before.dacl().isPresent()) {
                    keepsTheRest(before, after.get());
                }
            }
        }
        assertTrue(open > ROUNDS / 2 && open < ROUNDS, open + " were open");
    }

    private static void isClosed(SecurityDescriptor before, SecurityDescriptor after) throws Exception {
        assertEquals(Optional.empty(), KeyRestriction.of(after), before::toSddl);
        AccessList list = new KeyDescription(SecurityDescriptor.parse(after.toBytes())).list();
        assertFalse(list.risk().open(), after::toSddl);
        assertTrue(list.risk() == Risk.SAFE || list.risk() == Risk.LATENT);
        assertEquals(before.owner(), after.owner());
        assertEquals(before.group(), after.group());
        assertTrue(after.has(SecurityDescriptor.DACL_PROTECTED));
        for (Ace entry : after.dacl().orElseThrow().entries()) {
            boolean mayChange = entry.allows() && !entry.has(Ace.INHERIT_ONLY) && (entry.mask() & WRITES) != 0;
            assertTrue(!mayChange || Principals.trusted(entry.sid().orElseThrow()), after::toSddl);
        }
    }

    /** Every entry is there in order, unchanged but for the mark of inheritance, or with what it allowed to read. */
    private static void keepsTheRest(SecurityDescriptor before, SecurityDescriptor after) {
        Iterator<Ace> left = after.dacl().map(Acl::entries).orElse(List.of()).iterator();
        for (Ace entry : before.dacl().orElseThrow().entries()) {
            boolean risky = KeyRestriction.risky(entry);
            int reads = AccessMask.ofKey(entry.mask()) & ~WRITES;
            if (!risky || reads != 0) {
                Ace own = entry.withFlags(entry.flags() & ~Ace.INHERITED);
                assertEquals(risky ? own.withMask(reads) : own, left.next(), before::toSddl);
            }
        }
        assertFalse(left.hasNext());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.Sid;
import org.bartizan.msrpc.descriptor.WellKnown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyRestrictionTest {

    private static final Sid EVERYONE = WellKnown.EVERYONE.sid();
    private static final Sid ADMINISTRATORS = WellKnown.ADMINISTRATORS.sid();

    private static SecurityDescriptor with(Ace... entries) {
        return SecurityDescriptor.builder().owner(ADMINISTRATORS).group(WellKnown.SYSTEM.sid()).dacl(Acl.of(entries)).build();
    }

    private static List<Ace> restricted(Ace... entries) {
        return KeyRestriction.of(with(entries)).orElseThrow().dacl().orElseThrow().entries();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"f003f, 20019", "10000000, 20019", "40000000, 20000", "2001f, 20019", "c0000000, 20019", "3, 1", "d0000000, 20019",
            "20000000|2, 20019"})
    void leavesTheRightToReadAndNothingElse(String before, String after) {
        int mask = 0;
        for (String part : before.split("\\|")) {
            mask |= Integer.parseUnsignedInt(part, 16);
        }
        assertEquals(Integer.parseUnsignedInt(after, 16), restricted(Ace.allow(Ace.CONTAINER_INHERIT, mask, EVERYONE)).getFirst().mask());
    }

    @Test
    void removesAnEntryOfWhichNothingIsLeft() {
        List<Ace> after = restricted(Ace.allow(0, AccessMask.KEY_SET_VALUE, EVERYONE), Ace.allow(0, AccessMask.KEY_READ, ADMINISTRATORS));
        assertEquals(List.of(Ace.allow(0, AccessMask.KEY_READ, ADMINISTRATORS)), after);
    }

    @ParameterizedTest
    @EnumSource(value = WellKnown.class, names = {"ADMINISTRATORS", "SYSTEM", "TRUSTED_INSTALLER", "CREATOR_OWNER", "CREATOR_GROUP",
            "OWNER_RIGHTS"})
    void leavesThoseAloneWhoAreTrusted(WellKnown trusted) {
        assertEquals(Optional.empty(), KeyRestriction.of(with(Ace.allow(0, AccessMask.KEY_ALL_ACCESS, trusted.sid()))));
    }

    @ParameterizedTest
    @EnumSource(value = WellKnown.class, mode = EnumSource.Mode.EXCLUDE, names = {"ADMINISTRATORS", "SYSTEM", "TRUSTED_INSTALLER",
            "CREATOR_OWNER", "CREATOR_GROUP", "OWNER_RIGHTS"})
    void trustsNobodyElse(WellKnown other) {
        assertTrue(KeyRestriction.of(with(Ace.allow(0, AccessMask.WRITE_DAC, other.sid()))).isPresent());
    }

    @Test
    void keepsWhatDeniesAndWhatIsForThoseBelowAndTheOrder() {
        Ace deny = Ace.deny(0, AccessMask.KEY_ALL_ACCESS, WellKnown.GUESTS.sid());
        Ace below = Ace.allow(Ace.INHERIT_ONLY | Ace.CONTAINER_INHERIT, AccessMask.GENERIC_ALL, EVERYONE);
        Ace full = Ace.allow(0, AccessMask.KEY_ALL_ACCESS, ADMINISTRATORS);
        List<Ace> after = restricted(Ace.allow(0, AccessMask.KEY_ALL_ACCESS, EVERYONE), deny, below, full);
        assertEquals(List.of(Ace.allow(0, AccessMask.KEY_READ, EVERYONE), deny, below, full), after);
    }

    @Test
    void protectsTheListAndMakesEntriesFromAboveItsOwn() {
        SecurityDescriptor before = with(Ace.allow(Ace.INHERITED | Ace.CONTAINER_INHERIT, AccessMask.KEY_ALL_ACCESS, EVERYONE), Ace.allow(
                Ace.INHERITED, AccessMask.KEY_ALL_ACCESS, ADMINISTRATORS)).with().set(SecurityDescriptor.DACL_AUTO_INHERITED).build();
        SecurityDescriptor after = KeyRestriction.of(before).orElseThrow();
        assertTrue(after.has(SecurityDescriptor.DACL_PROTECTED));
        assertTrue(after.dacl().orElseThrow().entries().stream().noneMatch(entry -> entry.has(Ace.INHERITED)));
        assertEquals(Ace.CONTAINER_INHERIT, after.dacl().orElseThrow().entries().getFirst().flags());
    }

    @Test
    void closesAKeyWithoutAList() {
        for (SecurityDescriptor open : List.of(SecurityDescriptor.builder().owner(ADMINISTRATORS).nullDacl().build(), SecurityDescriptor
                .builder().owner(ADMINISTRATORS).build())) {
            SecurityDescriptor after = KeyRestriction.of(open).orElseThrow();
            assertEquals("D:P(A;CI;0xf003f;;;BA)(A;CI;0xf003f;;;SY)(A;CI;0x20019;;;WD)", after.toSddl().replaceFirst(".*D:", "D:"));
            assertEquals(open.owner(), after.owner());
        }
    }

    @Test
    void leavesAKeyAloneThatAllowsNobody() {
        assertEquals(Optional.empty(), KeyRestriction.of(with()));
    }

    @Test
    void restrictsEntriesOfUnusualTypesThatAllowAndKeepsTheRestByteForByte() throws Exception {
        for (int type : new int[] {0x05, 0x09, 0x0b}) {
            Ace unusual = Entries.of(type, 0, AccessMask.KEY_ALL_ACCESS, EVERYONE);
            Ace after = restricted(unusual).getFirst();
            assertEquals(type, after.type());
            assertEquals(AccessMask.KEY_READ, after.mask());
            assertArrayEquals(unusual.toBytes(), after.withMask(AccessMask.KEY_ALL_ACCESS).toBytes());
        }
        for (int type : new int[] {0x06, 0x0a, 0x0c, 0x11, 0x13, 0x42}) {
            Ace kept = Entries.of(type, 0, AccessMask.KEY_ALL_ACCESS, EVERYONE);
            assertEquals(Optional.empty(), KeyRestriction.of(with(kept)));
            assertArrayEquals(kept.toBytes(), restricted(kept, Ace.allow(0, AccessMask.DELETE, EVERYONE)).getFirst().toBytes());
        }
    }

    @Test
    void seesThroughWhatWindowsWritesDifferently() {
        SecurityDescriptor generic = with(Ace.allow(0, AccessMask.GENERIC_ALL, ADMINISTRATORS));
        SecurityDescriptor plain = with(Ace.allow(0, AccessMask.KEY_ALL_ACCESS, ADMINISTRATORS));
        assertTrue(KeyRestriction.same(generic, plain.with().set(SecurityDescriptor.DACL_AUTO_INHERITED).build()));
        assertFalse(KeyRestriction.same(plain, plain.with().set(SecurityDescriptor.DACL_PROTECTED).build()));
        assertFalse(KeyRestriction.same(plain, with(Ace.allow(0, AccessMask.KEY_READ, ADMINISTRATORS))));
        assertFalse(KeyRestriction.same(plain, plain.with().owner(EVERYONE).build()));
    }
}

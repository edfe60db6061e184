// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.descriptor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors as values: what goes in comes out. */
class SecurityDescriptorTest {

    private static final Sid EVERYONE = WellKnown.EVERYONE.sid();
    private static final Sid ADMINISTRATORS = WellKnown.ADMINISTRATORS.sid();

    private static SecurityDescriptorBuilder plain(Ace... entries) {
        return SecurityDescriptor.builder().owner(ADMINISTRATORS).group(WellKnown.SYSTEM.sid()).dacl(Acl.of(entries));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void comesBackFromItsBytes() throws MalformedDescriptorException {
        SecurityDescriptor built = plain(Ace.deny(Ace.INHERITED, AccessMask.DELETE, EVERYONE), Ace.allow(Ace.CONTAINER_INHERIT
                | Ace.INHERIT_ONLY, AccessMask.KEY_ALL_ACCESS, ADMINISTRATORS)).sacl(Acl.of(Ace.of(Ace.AUDIT, 0xc0, 1, EVERYONE))).set(
                        SecurityDescriptor.DACL_PROTECTED | SecurityDescriptor.DACL_AUTO_INHERITED).build();
        SecurityDescriptor parsed = SecurityDescriptor.parse(built.toBytes());
        assertEquals(built, parsed);
        assertEquals(built.hashCode(), parsed.hashCode());
        assertArrayEquals(built.toBytes(), parsed.toBytes());
        assertArrayEquals(built.toBytes(), parsed.with().build().toBytes());
        assertEquals("O:BAG:SYD:PAI(D;ID;0x10000;;;WD)(A;CIIO;0xf003f;;;BA)S:(AU;SAFA;0x1;;;WD)", parsed.toSddl());
        assertEquals(Optional.of(ADMINISTRATORS), parsed.owner());
        assertTrue(parsed.dacl().orElseThrow().entries().getFirst().denies());
        assertTrue(parsed.dacl().orElseThrow().entries().getLast().allows());
    }

    @Test
    void givesBackExactlyTheBytesThatItWasParsedFrom() throws MalformedDescriptorException {
        // Group before owner, a list with slack behind its entries, a gap, and a byte for the resource manager.
        byte[] odd = bytes("01 07 04 80 30000000 14000000 00000000 50000000 010100000000000512000000"
                + "aabbccdddeadbeefdeadbeefdeadbeef 01020000000000052000000020020000 ffffffffffffffffffffffffffffffff"
                + "02002400 01000000 00001400 01000000 010100000000000100000000 1122334455667788");
        SecurityDescriptor parsed = SecurityDescriptor.parse(odd);
        assertArrayEquals(odd, parsed.toBytes());
        assertEquals("O:BAG:SYD:(A;;0x1;;;WD)", parsed.toSddl());
        SecurityDescriptor tidy = parsed.with().build();
        assertEquals(parsed, tidy);
        assertNotEquals(parsed.size(), tidy.size());
    }

    @Test
    void tellsNoListFromAnEmptyOneAndFromOneThatAllowsAll() throws MalformedDescriptorException {
        SecurityDescriptor none = SecurityDescriptor.parse(SecurityDescriptor.builder().owner(ADMINISTRATORS).build().toBytes());
        SecurityDescriptor empty = SecurityDescriptor.parse(plain().build().toBytes());
        SecurityDescriptor all = SecurityDescriptor.parse(plain().nullDacl().build().toBytes());
        assertEquals("O:BA", none.toSddl());
        assertEquals("O:BAG:SYD:", empty.toSddl());
        assertEquals("O:BAG:SYD:NO_ACCESS_CONTROL", all.toSddl());
        assertEquals(List.of(false, false, true), List.of(none.nullDacl(), empty.nullDacl(), all.nullDacl()));
        assertEquals(List.of(false, true, false), List.of(none.dacl().isPresent(), empty.dacl().isPresent(), all.dacl().isPresent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // An object entry with one kind, with both, an entry with a condition, an integrity label, a type of the future.
            "05022800 01000000 01000000 00112233445566778899aabbccddeeff 010100000000000100000000|(OA;CI;0x1;33221100-5544-7766-8899-aabbccddeeff;;WD)",
            "06003800 02000000 03000000 00112233445566778899aabbccddeeff ffeeddccbbaa99887766554433221100 010100000000000100000000|"
                    + "(OD;;0x2;33221100-5544-7766-8899-aabbccddeeff;ccddeeff-aabb-8899-7766-554433221100;WD)",
            "09001c00 3f000f00 010100000000000100000000 6172747800000000|(XA;;0xf003f;;;WD;#6172747800000000)",
            "11001400 01000000 010100000000001000300000|(ML;;0x1;;;S-1-16-12288)",
            "fe011000 0102030405060708090a0b0c|(0xfe;OI;;;;;#0102030405060708090a0b0c)",
            "04000400|(0x4;;;;;;#)"})
    void keepsUnusualEntries(String hex, String text) throws MalformedDescriptorException {
        byte[] bytes = bytes(hex);
        Ace entry = Ace.parse(bytes, 0);
        assertArrayEquals(bytes, entry.toBytes());
        assertEquals(text, entry.toString());
        SecurityDescriptor parsed = SecurityDescriptor.parse(plain(entry, Ace.allow(0, 1, EVERYONE)).build().toBytes());
        assertEquals(List.of(entry, Ace.allow(0, 1, EVERYONE)), parsed.dacl().orElseThrow().entries());
    }

    @Test
    void changesNothingElseOfAnEntry() throws MalformedDescriptorException {
        Ace conditional = Ace.parse(bytes("09021c00 3f000f00 010100000000000100000000 6172747800000000"), 0);
        assertArrayEquals(bytes("09021c00 19000200 010100000000000100000000 6172747800000000"), conditional.withMask(AccessMask.KEY_READ)
                .toBytes());
        assertArrayEquals(bytes("09001c00 3f000f00 010100000000000100000000 6172747800000000"), conditional.withFlags(0).toBytes());
        Ace unknown = Ace.parse(bytes("fe001000 0102030405060708090a0b0c"), 0);
        assertFalse(unknown.understood() || unknown.allows() || unknown.denies() || unknown.sid().isPresent());
        assertThrows(IllegalStateException.class, () -> unknown.withMask(0));
        assertThrows(IllegalArgumentException.class, () -> Ace.of(5, 0, 0, EVERYONE));
    }

    @Test
    void cannotHaveMoreThanFits() {
        assertThrows(IllegalArgumentException.class, () -> new Acl(2, Collections.nCopies(3300, Ace.allow(0, 1, EVERYONE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "02000480 00000000 00000000 00000000 00000000", "01000400 00000000 00000000 00000000 00000000",
            "01000480 01000000 00000000 00000000 00000000", "01000480 14000000 00000000 00000000 00000000",
            "01000480 00000000 00000000 00000000 ffffffff", "01000480 14000000 00000000 00000000 00000000 01ff0000",
            "01000480 14000000 00000000 00000000 00000000 0110000000000005",
            "01000480 00000000 00000000 00000000 14000000 02000800 01000000",
            "01000480 00000000 00000000 00000000 14000000 02000c00 01000000 00000000",
            "01000480 00000000 00000000 00000000 14000000 02000c00 01000000 00000800",
            "01000480 00000000 00000000 00000000 14000000 02001000 02000000 00000400 00000800"})
    void refusesWhatBreaksTheRules(String hex) {
        assertThrows(MalformedDescriptorException.class, () -> SecurityDescriptor.parse(bytes(hex)));
    }

    @Test
    void readsAndPrintsSids() throws MalformedDescriptorException {
        for (String text : List.of("S-1-0-0", "S-1-5-32-544", "S-1-5-21-4294967295-0-1-500", "S-1-4294967295-1", "S-1-0x0102030405ff-7",
                "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464", "S-1-9")) {
            Sid sid = Sid.of(text);
            assertEquals(text, sid.toString());
            assertEquals(sid, Sid.parse(sid.toBytes(), 0));
        }
        for (String text : List.of("", "S-1", "S-2-5-18", "S-1-5-4294967296", "S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16",
                "S-1-999999999999999-1", "S-1-5--1")) {
            assertThrows(IllegalArgumentException.class, () -> Sid.of(text), text);
        }
        assertEquals(500, Sid.of("S-1-5-21-1-2-3-500").relativeId());
        assertTrue(Sid.of("S-1-5-4294967295").compareTo(Sid.of("S-1-5-1")) > 0);
        assertEquals(Optional.of(WellKnown.SYSTEM), WellKnown.of(Sid.of("S-1-5-18")));
    }

    @Test
    void knowsWhatGenericRightsMeanForKeys() {
        assertEquals(AccessMask.KEY_ALL_ACCESS, AccessMask.ofKey(AccessMask.GENERIC_ALL));
        assertEquals(AccessMask.KEY_READ | AccessMask.KEY_WRITE, AccessMask.ofKey(AccessMask.GENERIC_READ | AccessMask.GENERIC_WRITE));
        assertEquals(AccessMask.KEY_READ | AccessMask.DELETE, AccessMask.ofKey(AccessMask.GENERIC_EXECUTE | AccessMask.DELETE));
    }
}

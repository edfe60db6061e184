// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.Ace;
import org.bartizan.msrpc.descriptor.Acl;
import org.bartizan.msrpc.descriptor.MalformedDescriptorException;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.SecurityInformation;
import org.bartizan.msrpc.descriptor.Sid;
import org.bartizan.msrpc.descriptor.WellKnown;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with the keys of a real server, and what Samba's own tools say about it. */
@Timeout(60)
class RegistrySecurityTest {

    private static final String ROOT = "HKLM\\SOFTWARE\\Security";
    private static final String OPEN = "O:BAG:SYD:(A;CI;0xf003f;;;WD)(A;CI;0xf003f;;;BA)(A;CI;0xf003f;;;SY)";
    private static final int ALL = SecurityInformation.OWNER_GROUP_DACL;
    private static final int CHANGE = AccessMask.READ_CONTROL | AccessMask.WRITE_DAC | AccessMask.WRITE_OWNER;

    /** Prints the bytes of the texts of descriptors. */
    private static final String FROM_SDDL = """
            import sys
            from samba.dcerpc import security
            from samba.ndr import ndr_pack
            for text in sys.argv[1:]:
                print(ndr_pack(security.descriptor.from_sddl(text, security.dom_sid("S-1-5-21-1-2-3"))).hex())
            """;
    /** Prints whether bytes are what a text means. */
    private static final String COMPARE = """
            import sys
            from samba.dcerpc import security
            from samba.ndr import ndr_pack, ndr_unpack
            ours = ndr_unpack(security.descriptor, bytes.fromhex(sys.argv[1]))
            print(ndr_pack(ours) == ndr_pack(security.descriptor.from_sddl(sys.argv[2], security.dom_sid("S-1-5-21-1-2-3"))))
            """;

    private static SambaComputer computer;
    private static SmbSession session;
    private static RemoteRegistry registry;
    private static SmbSession alices;

    @BeforeAll
    static void start() throws IOException, RpcException {
        computer = SambaComputer.start("SECURITY");
        computer.createKey(ROOT);
        session = Computers.administrator(computer);
        registry = RemoteRegistry.open(session);
        alices = Computers.alice(computer);
    }

    @AfterAll
    static void stop() throws IOException {
        alices.close();
        session.close();
        computer.close();
    }

    private static String key(String name, String sddl) throws IOException {
        computer.createKey(ROOT + "\\" + name);
        computer.setSecurity(ROOT + "\\" + name, sddl);
        return ROOT + "\\" + name;
    }

    private static SecurityDescriptor read(String path) throws RpcException, MalformedDescriptorException {
        try (RegistryKey key = registry.open(path, AccessMask.READ_CONTROL, View.DEFAULT)) {
            return SecurityDescriptor.parse(key.security(ALL));
        }
    }

    private static void write(String path, SecurityDescriptor descriptor) throws RpcException {
        try (RegistryKey key = registry.open(path, CHANGE, View.DEFAULT)) {
            key.setSecurity(descriptor.toBytes(), ALL | SecurityInformation.PROTECTED_DACL);
        }
    }

    private static boolean aliceWrites(String path) throws RpcException {
        try (RemoteRegistry hers = RemoteRegistry.open(alices); RegistryKey key = hers.open(path, AccessMask.KEY_SET_VALUE, View.DEFAULT)) {
            key.set(RegistryValue.text("hers", "was here"));
            return true;
        } catch (RpcException e) {
            assertEquals(Reason.NOT_PERMITTED, e.reason(), e.getMessage());
            return false;
        }
    }

    @Test
    void closesAKeyAndPutsBackWhatWasThereByteForByte() throws Exception {
        String path = key("closes", OPEN);
        SecurityDescriptor before = read(path);
        assertTrue(aliceWrites(path));
        List<Ace> entries = new ArrayList<>(before.dacl().orElseThrow().entries());
        entries.set(0, entries.getFirst().withMask(AccessMask.KEY_READ));
        SecurityDescriptor closed = before.with().dacl(before.dacl().orElseThrow().with(entries)).set(SecurityDescriptor.DACL_PROTECTED)
                .build();
        write(path, closed);
        assertEquals(closed, read(path));
        assertEquals(false, aliceWrites(path));
        try (RegistryKey key = registry.open(path, AccessMask.KEY_SET_VALUE, View.DEFAULT)) {
            key.set(RegistryValue.number("ours", 1));
        }
        write(path, before);
        assertArrayEquals(before.toBytes(), read(path).toBytes());
        assertTrue(aliceWrites(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {OPEN, "O:S-1-5-21-1-2-3-1000G:BUD:P(D;OICIIO;0x10000;;;AU)(A;NPID;0x80000000;;;CO)(A;;0x20019;;;S-1-15-2-1)",
            "O:BAG:SYD:ARAI(A;;0x1;;;IU)(A;;0x2;;;NU)(A;;0x3;;;SU)(A;;0x4;;;AN)(A;;0x5;;;LS)(A;;0x6;;;NS)(A;;0x7;;;PU)(A;;0x8;;;OW)(A;;0x9;;;RC)",
            "O:SYG:SYD:(OA;CI;0x3;bf967aba-0de6-11d0-a285-00aa003049e2;;WD)(OD;;0x1;;bf967aba-0de6-11d0-a285-00aa003049e2;AU)(A;;0xf003f;;;BA)"})
    void printsWhatSambasToolsUnderstandAsTheSame(String sddl) throws Exception {
        byte[] expected = HexFormat.of().parseHex(SambaComputer.python(FROM_SDDL, sddl).strip());
        SecurityDescriptor parsed = SecurityDescriptor.parse(expected);
        assertArrayEquals(expected, HexFormat.of().parseHex(SambaComputer.python(FROM_SDDL, parsed.toSddl()).strip()));
        assertEquals(parsed, SecurityDescriptor.parse(parsed.with().build().toBytes()));
        SecurityDescriptor stored = read(key("prints", sddl));
        assertEquals(parsed.dacl(), stored.dacl());
        assertEquals("True", SambaComputer.python(COMPARE, HexFormat.of().formatHex(stored.toBytes()), computer.security(ROOT + "\\prints"))
                .strip());
    }

    @Test
    void seesAndWritesAListThatIsNoList() throws Exception {
        String path = key("null", OPEN);
        write(path, read(path).with().nullDacl().build());
        assertTrue(read(path).nullDacl());
        assertTrue(aliceWrites(path));
    }

    @Test
    void seesAKeyThatAllowsNobody() throws Exception {
        String path = key("nobody", "O:S-1-5-21-1-2-3-1000G:SYD:");
        // Samba lets its administrator pass whatever a list says.
        assertEquals("O:S-1-5-21-1-2-3-1000G:SYD:", read(path).toSddl());
        try (RemoteRegistry hers = RemoteRegistry.open(alices)) {
            RpcException thrown = assertThrows(RpcException.class, () -> hers.open(path, AccessMask.READ_CONTROL, View.DEFAULT));
            assertEquals(Reason.NOT_PERMITTED, thrown.reason());
            assertEquals(5, thrown.code());
            assertTrue(thrown.getMessage().contains(path), thrown.getMessage());
        }
    }

    @Test
    void refusesAnOrdinaryUserWhoWouldChangeADescriptor() throws Exception {
        String path = key("refuses", "O:BAG:SYD:(A;CI;0x20019;;;WD)(A;CI;0xf003f;;;BA)");
        try (RemoteRegistry hers = RemoteRegistry.open(alices); RegistryKey key = hers.open(path, AccessMask.READ_CONTROL, View.DEFAULT)) {
            byte[] descriptor = key.security(ALL);
            assertEquals(Reason.NOT_PERMITTED, assertThrows(RpcException.class, () -> key.setSecurity(descriptor, ALL)).reason());
            assertEquals(Reason.NOT_PERMITTED, assertThrows(RpcException.class, () -> hers.open(path, CHANGE, View.DEFAULT)).reason());
        }
    }

    @Test
    void keepsEntriesOfAllTypesThatSambaStores() throws Exception {
        String path = key("types", OPEN);
        List<Ace> entries = new ArrayList<>(List.of(Ace.deny(0, AccessMask.DELETE, WellKnown.GUESTS.sid()), Ace.allow(Ace.INHERIT_ONLY
                | Ace.CONTAINER_INHERIT, AccessMask.GENERIC_ALL, WellKnown.CREATOR_OWNER.sid()), Ace.allow(0, AccessMask.KEY_ALL_ACCESS,
                        WellKnown.ADMINISTRATORS.sid())));
        // An entry about kinds of objects, one with a condition, and a label.
        for (String hex : List.of("05022800010000000100000000112233445566778899aabbccddeeff010100000000000100000000",
                "0900200019000200010100000000000100000000617274780000000000000000", "11001400010000000101000000000010003000" + "00")) {
            entries.add(Ace.parse(HexFormat.of().parseHex(hex), 0));
        }
        SecurityDescriptor unusual = read(path).with().dacl(new Acl(4, entries)).build();
        write(path, unusual);
        SecurityDescriptor stored = read(path);
        write(path, stored);
        assertArrayEquals(stored.toBytes(), read(path).toBytes());
        // Samba before 4.20 cuts conditions off; all else must be as it was sent.
        assertEquals(withoutCondition(unusual), withoutCondition(stored));
    }

    private static List<String> withoutCondition(SecurityDescriptor descriptor) {
        return descriptor.dacl().orElseThrow().entries().stream().map(entry -> entry.toString().replaceFirst(";#[0-9a-f]*", "")).toList();
    }

    @Test
    void readsAndWritesLongLists() throws Exception {
        String path = key("long", OPEN);
        List<Ace> entries = new ArrayList<>(IntStream.range(0, 1500).mapToObj(i -> Ace.allow(0, AccessMask.KEY_READ, Sid.of(
                "S-1-5-21-1-2-3-" + i))).toList());
        entries.add(Ace.allow(0, AccessMask.KEY_ALL_ACCESS, WellKnown.ADMINISTRATORS.sid()));
        SecurityDescriptor longest = read(path).with().dacl(new Acl(2, entries)).build();
        write(path, longest);
        assertEquals(longest.dacl(), read(path).dacl());
    }
}

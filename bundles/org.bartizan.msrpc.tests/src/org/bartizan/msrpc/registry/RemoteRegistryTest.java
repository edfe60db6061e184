// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keys and values of a real server. */
@Timeout(60)
class RemoteRegistryTest {

    private static final String ROOT = "HKLM\\SOFTWARE\\Test";

    private static SambaComputer computer;
    private static SmbSession session;
    private static RemoteRegistry registry;

    @BeforeAll
    static void start() throws IOException, RpcException {
        computer = SambaComputer.start("KEYS");
        computer.createKey(ROOT);
        session = Computers.administrator(computer);
        registry = RemoteRegistry.open(session);
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
        computer.close();
    }

    private static RegistryKey create(String name) throws RpcException {
        return registry.create(ROOT + "\\" + name, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT);
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable tried) {
        assertEquals(reason, assertThrows(RpcException.class, tried).reason());
    }

    @Test
    void keepsValuesOfEachType() throws RpcException {
        List<RegistryValue> values = List.of(RegistryValue.text("text", "Zürich — 東京 \uD83D\uDE00"), RegistryValue.text("", "the default"),
                RegistryValue.texts("texts", List.of("one", "two")), RegistryValue.number("number", 0xCAFEBABE), RegistryValue.number(
                        "long",
                        Long.MIN_VALUE + 1), RegistryValue.of("expanded", RegistryValue.EXPANDED_TEXT, "%a%\0".getBytes(
                                StandardCharsets.UTF_16LE)), RegistryValue.of("binary", RegistryValue.BINARY, new byte[] {0, 1, -1}),
                RegistryValue.of("empty", RegistryValue.BINARY, new byte[0]), RegistryValue.of("none", RegistryValue.NONE, new byte[] {7}),
                RegistryValue.of("big", RegistryValue.NUMBER_32_BIG_ENDIAN, new byte[] {0, 0, 1, 2}), RegistryValue.of("odd", 0xffff,
                        new byte[] {1, 2, 3}));
        try (RegistryKey key = create("types")) {
            for (RegistryValue value : values) {
                key.set(value);
            }
            assertEquals(List.copyOf(values).stream().sorted((a, b) -> a.name().compareTo(b.name())).toList(), key.values().stream().sorted(
                    (a,
                            b) -> a.name().compareTo(b.name())).toList());
            for (RegistryValue value : values) {
                assertEquals(Optional.of(value), key.value(value.name()));
            }
            assertEquals("Zürich — 東京 \uD83D\uDE00", key.value("text").orElseThrow().text());
            assertEquals(List.of("one", "two"), key.value("texts").orElseThrow().texts());
            assertEquals(0xCAFEBABEL, key.value("number").orElseThrow().number());
            assertEquals(Long.MIN_VALUE + 1, key.value("long").orElseThrow().number());
            assertEquals(0x102, key.value("big").orElseThrow().number());
        }
    }

    @Test
    void sendsAndTakesValuesThatNeedManyFragments() throws RpcException {
        byte[] large = new byte[300_000];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 >> 3);
        }
        try (RegistryKey key = create("large")) {
            key.set(RegistryValue.of("large", RegistryValue.BINARY, large));
            assertArrayEquals(large, key.value("large").orElseThrow().data());
            assertArrayEquals(large, key.values().getFirst().data());
            assertEquals(large.length, key.info().largestValue());
        }
    }

    @Test
    void listsWideKeys() throws RpcException {
        List<String> names = IntStream.range(0, 300).mapToObj("key %03d"::formatted).toList();
        try (RegistryKey key = create("wide")) {
            for (String name : names) {
                key.create(name, AccessMask.KEY_READ).close();
            }
            assertEquals(names, key.subKeys().stream().sorted().toList());
            assertEquals(300, key.info().subKeys());
            int[] seen = new int[1];
            key.visitSubKeys(name -> ++seen[0] < 10);
            assertEquals(10, seen[0]);
        }
    }

    @Test
    void opensAndClosesMoreKeysThanAComputerKeepsOpen() throws RpcException {
        create("often").close();
        for (int i = 0; i < 3000; i++) {
            registry.open(ROOT + "\\often", AccessMask.KEY_READ, View.DEFAULT).close();
        }
    }

    @Test
    void createsDeepKeysAtOnceAndDeletesThem() throws RpcException {
        String deep = String.join("\\", IntStream.range(0, 60).mapToObj(i -> "deep" + i).toList());
        try (RegistryKey parent = create("deep")) {
            parent.create(deep, AccessMask.KEY_READ).close();
            try (RegistryKey key = parent.open(deep, AccessMask.KEY_READ)) {
                assertEquals(ROOT + "\\deep\\" + deep, key.path());
                assertEquals(List.of(), key.subKeys());
            }
            refused(Reason.NOT_PERMITTED, () -> parent.delete("deep0"));
            parent.delete(deep);
            refused(Reason.NOT_FOUND, () -> parent.open(deep, AccessMask.KEY_READ));
        }
    }

    @Test
    void deletesValues() throws RpcException {
        try (RegistryKey key = create("delete")) {
            key.set(RegistryValue.number("gone", 1));
            key.deleteValue("gone");
            assertEquals(Optional.empty(), key.value("gone"));
            refused(Reason.NOT_FOUND, () -> key.deleteValue("gone"));
        }
    }

    @Test
    void saysWhatIsNotThere() {
        refused(Reason.NOT_FOUND, () -> registry.open(ROOT + "\\nowhere", AccessMask.KEY_READ, View.DEFAULT));
        refused(Reason.NOT_FOUND, () -> registry.open("HKXX\\SOFTWARE", AccessMask.KEY_READ, View.DEFAULT));
        refused(Reason.NOT_FOUND, () -> registry.open(ROOT + "\\a\0b", AccessMask.KEY_READ, View.DEFAULT));
    }

    @Test
    void knowsHivesByBothNames() throws RpcException {
        for (String hive : List.of("HKLM", "hkey_local_machine", "HKU", "HKEY_USERS", "HKCR")) {
            try (RegistryKey key = registry.open(hive, AccessMask.KEY_READ, View.DEFAULT)) {
                assertTrue(key.info().subKeys() >= 0);
            }
        }
    }

    @Test
    void worksSideBySideOverOneSession() throws Exception {
        try (RegistryKey key = create("side"); RemoteRegistry other = RemoteRegistry.open(session)) {
            Thread writer = Thread.ofVirtual().start(() -> {
                try (RegistryKey own = other.open(ROOT + "\\side", AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
                    for (int i = 0; i < 200; i++) {
                        own.set(RegistryValue.number("theirs", i));
                    }
                } catch (RpcException e) {
                    throw new IllegalStateException(e);
                }
            });
            for (int i = 0; i < 200; i++) {
                key.set(RegistryValue.number("ours", i));
            }
            writer.join();
            assertEquals(199, key.value("theirs").orElseThrow().number());
            assertEquals(199, key.value("ours").orElseThrow().number());
        }
    }

    @Test
    void tellsTheVersion() throws RpcException {
        assertEquals(5, registry.version());
    }

    @Test
    void opensBothViews() throws RpcException {
        for (View view : View.values()) {
            try (RegistryKey key = registry.open(ROOT, AccessMask.KEY_READ, view)) {
                assertEquals(view, key.view());
            }
        }
    }
}

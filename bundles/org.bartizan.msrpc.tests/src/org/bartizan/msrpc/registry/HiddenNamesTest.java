// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that programs on the computer itself can make, to hide a key from tools. */
class HiddenNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Run\0", "Ru\0n"})
    void refusesNamesWithAZero(String name) {
        refused(name);
    }

    @Test
    void refusesNamesWithHalfACharacter() {
        byte[] half = {'R', 0, 0, (byte) 0xd8, 'n', 0};
        refused(new String(half, StandardCharsets.UTF_16LE));
    }

    @Test
    void takesAllOthers() throws RpcException {
        assertEquals("größer \uD83D\uDC22", RegistryKey.requireName("größer \uD83D\uDC22"));
    }

    // Without a code, so that nobody takes it for a key that was deleted.
    private static void refused(String name) {
        RpcException refused = assertThrows(RpcException.class, () -> RegistryKey.requireName(name));
        assertEquals(Reason.NOT_FOUND, refused.reason());
        assertEquals(0, refused.code());
    }
}

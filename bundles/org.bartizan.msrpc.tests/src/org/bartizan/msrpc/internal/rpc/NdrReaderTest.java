// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;

import org.bartizan.msrpc.RpcException;
import org.junit.jupiter.api.Test;

class NdrReaderTest {

    private static String read(String characters) throws RpcException {
        byte[] bytes = characters.getBytes(StandardCharsets.UTF_16LE);
        int count = characters.length();
        return new NdrReader(new NdrWriter().u16(bytes.length).u16(bytes.length).pointer().u32(count).u32(0).u32(count).raw(bytes)
                .toBytes())
                        .string(100);
    }

    @Test
    void takesTheZeroAwayThatEndsAString() throws RpcException {
        assertEquals("Run", read("Run\0"));
        assertEquals("Run", read("Run"));
        assertEquals("", read("\0"));
        assertNull(new NdrReader(new NdrWriter().u16(0).u16(0).nothing().toBytes()).string(100));
    }

    @Test
    void keepsAZeroThatIsPartOfAName() throws RpcException {
        assertEquals("Run\0", read("Run\0\0"));
        assertEquals("Ru\0n", read("Ru\0n\0"));
    }
}

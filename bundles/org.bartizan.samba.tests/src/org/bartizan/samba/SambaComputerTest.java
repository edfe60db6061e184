// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.samba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

/** The server that other tests rely on starts, stops, and leaves nothing behind. */
class SambaComputerTest {

    private static boolean answers(SambaComputer computer) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(computer.host(), computer.port()), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean runs(SambaComputer computer) {
        return ProcessHandle.allProcesses().anyMatch(process -> process.info().commandLine().orElse("").contains(computer.directory()
                .toString()));
    }

    @Test
    void leavesNothingBehind() throws IOException {
        SambaComputer computer = SambaComputer.start("GONE");
        try (computer) {
            assertTrue(answers(computer));
            assertTrue(runs(computer));
        }
        assertFalse(answers(computer));
        assertFalse(runs(computer));
        assertFalse(Files.exists(computer.directory()));
    }

    @Test
    void keepsItsKeysWhenItIsKilledAndStartedAgain() throws IOException {
        try (SambaComputer computer = SambaComputer.start("AGAIN")) {
            computer.createKey("HKLM\\SOFTWARE\\Test");
            computer.kill();
            assertFalse(answers(computer));
            computer.start();
            assertTrue(answers(computer));
            computer.setSecurity("HKLM\\SOFTWARE\\Test", "O:BAG:SYD:(A;;0x1;;;WD)");
            assertEquals("O:BAG:SYD:(A;;CC;;;WD)", computer.security("HKLM\\SOFTWARE\\Test"));
        }
    }

    @Test
    void tellsWhatAProgramSaidThatFailed() throws IOException {
        try (SambaComputer computer = SambaComputer.create("FAILS")) {
            IOException thrown = assertThrows(IOException.class, () -> computer.net("registry", "getsd_sddl", "HKLM\\Nowhere"));
            assertTrue(thrown.getMessage().contains("FILE_NOT_FOUND"), thrown.getMessage());
        }
    }

    @Test
    void listensOnLoopbackAlone() {
        IOException thrown = assertThrows(IOException.class, () -> Programs.run(java.util.List.of(System.getProperty("bartizan.checkout")
                + "/releng/samba", "new", "/nowhere", "192.0.2.1", "445", "X"), ""));
        assertTrue(thrown.getMessage().contains("no loopback address"), thrown.getMessage());
    }
}

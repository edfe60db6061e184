// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;

import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.registry.RegistryKey;
import org.bartizan.msrpc.registry.RegistryValue;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.msrpc.registry.View;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections and logins: what works, and what people are told when it does not. */
@Timeout(60)
class SmbSessionTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static RpcException fails(Reason reason, org.junit.jupiter.api.function.Executable tried) {
        RpcException thrown = assertThrows(RpcException.class, tried);
        assertEquals(reason, thrown.reason(), () -> thrown.getMessage() + ", " + thrown.getCause());
        return thrown;
    }

    private static SmbSession connect(Endpoint endpoint, String user, String password) throws RpcException {
        try (Login login = Login.ntlm("", user, password.toCharArray())) {
            return SmbSession.connect(endpoint, login);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"server smb encrypt = required", "server smb encrypt = desired", "server signing = mandatory",
            "server smb encrypt = off\n  server max protocol = SMB3_00", "server max protocol = SMB3_02",
            "server smb3 encryption algorithms = AES-128-CCM"})
    void worksWithWhateverAComputerDemands(String setting) throws IOException, RpcException {
        try (SambaComputer computer = SambaComputer.create("STRICT", setting)) {
            computer.createKey("HKLM\\SOFTWARE\\Test");
            computer.start();
            if (setting.contains("encrypt = off")) {
                String told = fails(Reason.REFUSED, () -> Computers.administrator(computer)).getMessage();
                assertTrue(told.contains("does not offer encryption"), told);
                return;
            }
            try (SmbSession session = Computers.administrator(computer); RemoteRegistry registry = RemoteRegistry.open(session);
                    RegistryKey key = registry.open("HKLM\\SOFTWARE\\Test", AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
                key.set(RegistryValue.number("a", 1));
                assertEquals(1, key.value("a").orElseThrow().number());
            }
        }
    }

    @Test
    void refusesAComputerThatKnowsNoEncryption() throws IOException {
        try (SambaComputer computer = SambaComputer.start("OLD", "server max protocol = SMB2_10")) {
            fails(Reason.REFUSED, () -> Computers.administrator(computer));
        }
    }

    @Test
    void sendsNothingInTheClear() throws Exception {
        try (SambaComputer computer = SambaComputer.start("CLEAR"); Wire wire = new Wire(computer.host(), computer.port())) {
            computer.createKey("HKLM\\SOFTWARE\\Test");
            try (SmbSession session = connect(Endpoint.of(wire.host(), wire.port()), SambaComputer.ADMINISTRATOR, computer.password());
                    RemoteRegistry registry = RemoteRegistry.open(session);
                    RegistryKey key = registry.open("HKLM\\SOFTWARE\\Test", AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
                key.set(RegistryValue.text("a", "an open secret"));
                assertEquals("an open secret", key.value("a").orElseThrow().text());
            }
            String seen = wire.seen();
            assertTrue(seen.contains("NTLMSSP"), "the login was not seen");
            assertFalse(seen.contains("a\0n\0 \0o\0p\0e\0n"), "a value was seen");
            assertFalse(seen.contains("w\0i\0n\0r\0e\0g"), "the pipe was seen");
        }
    }

    @Test
    void tellsAWrongPasswordFromAnAccountThatIsDisabled() throws IOException {
        try (SambaComputer computer = SambaComputer.start("LOGIN")) {
            Endpoint endpoint = Computers.endpoint(computer);
            RpcException wrong = fails(Reason.WRONG_PASSWORD, () -> connect(endpoint, SambaComputer.ADMINISTRATOR, "wrong"));
            assertEquals(0xC000006D, wrong.code());
            fails(Reason.WRONG_PASSWORD, () -> connect(endpoint, "nobody-of-that-name", "wrong"));
            computer.disable("daemon");
            RpcException disabled = fails(Reason.WRONG_PASSWORD, () -> Computers.alice(computer));
            assertEquals(0xC0000072, disabled.code());
            assertTrue(disabled.getMessage().contains("disabled"), disabled.getMessage());
        }
    }

    @Test
    void tellsThatTheRegistryServiceDoesNotRun() throws IOException, RpcException {
        try (SambaComputer computer = SambaComputer.start("STOPPED", "rpc start on demand helpers = no"); SmbSession session = Computers
                .administrator(computer)) {
            fails(Reason.SERVICE_STOPPED, () -> RemoteRegistry.open(session));
            assertTrue(session.usable());
        }
    }

    @Test
    void tellsThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            free = socket.getLocalPort();
        }
        fails(Reason.UNREACHABLE, () -> connect(Endpoint.of("127.0.0.1", free), "a", "b"));
        fails(Reason.UNREACHABLE, () -> connect(Endpoint.of("no-such-computer.invalid", free), "a", "b"));
    }

    @Test
    void doesNotWaitForSilence() throws IOException {
        try (ServerSocket silent = new ServerSocket()) {
            silent.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            long start = System.nanoTime();
            Endpoint endpoint = new Endpoint("127.0.0.1", silent.getLocalPort(), SECOND, SECOND);
            fails(Reason.TIMED_OUT, () -> connect(endpoint, "a", "b"));
            assertTrue(System.nanoTime() - start < 5_000_000_000L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "\0\0\0\4abcd", "\0\0\0\0", "\0\377\377\377"})
    void knowsThatAnotherProtocolIsSpokenThere(String answer) throws Exception {
        try (Chatter chatter = new Chatter(answer)) {
            long start = System.nanoTime();
            String told = fails(Reason.MALFORMED, () -> connect(chatter.endpoint(), "a", "b")).getMessage();
            assertTrue(System.nanoTime() - start < 2_000_000_000L);
            assertFalse(told.contains("Exception"), told);
        }
    }

    @Test
    void losesTheConnectionAtOnceWhenTheServerIsKilled() throws IOException, RpcException {
        try (SambaComputer computer = SambaComputer.start("KILLED")) {
            computer.createKey("HKLM\\SOFTWARE\\Test");
            SmbSession session = Computers.administrator(computer);
            RemoteRegistry registry = RemoteRegistry.open(session);
            RegistryKey key = registry.open("HKLM\\SOFTWARE\\Test", AccessMask.MAXIMUM_ALLOWED, View.DEFAULT);
            computer.kill();
            long start = System.nanoTime();
            fails(Reason.CONNECTION_LOST, () -> key.set(RegistryValue.number("a", 1)));
            fails(Reason.CONNECTION_LOST, () -> RemoteRegistry.open(session));
            key.close();
            registry.close();
            session.close();
            assertTrue(System.nanoTime() - start < 2_000_000_000L);
            assertFalse(session.usable());
        }
    }

    @Test
    void losesTheConnectionAtOnceWhenTheServerIsKilledDuringACall() throws Exception {
        try (SambaComputer computer = SambaComputer.start("MIDDLE"); Wire wire = new Wire(computer.host(), computer.port())) {
            computer.createKey("HKLM\\SOFTWARE\\Test");
            Endpoint endpoint = new Endpoint(wire.host(), wire.port(), SECOND, Duration.ofSeconds(30));
            SmbSession session = connect(endpoint, SambaComputer.ADMINISTRATOR, computer.password());
            RemoteRegistry registry = RemoteRegistry.open(session);
            wire.swallowAnswers();
            Thread killer = Thread.ofVirtual().start(() -> {
                wire.awaitSwallowed();
                wire.cut();
            });
            long start = System.nanoTime();
            fails(Reason.CONNECTION_LOST, () -> registry.open("HKLM\\SOFTWARE\\Test", AccessMask.KEY_READ, View.DEFAULT));
            assertTrue(System.nanoTime() - start < 5_000_000_000L);
            killer.join();
            session.close();
        }
    }

    @Test
    void stopsWaitingWhenInterrupted() throws Exception {
        try (SambaComputer computer = SambaComputer.start("WAITS"); Wire wire = new Wire(computer.host(), computer.port())) {
            SmbSession session = connect(Endpoint.of(wire.host(), wire.port()), SambaComputer.ADMINISTRATOR, computer.password());
            RemoteRegistry registry = RemoteRegistry.open(session);
            wire.swallowAnswers();
            Thread caller = Thread.currentThread();
            Thread.ofVirtual().start(() -> {
                wire.awaitSwallowed();
                caller.interrupt();
            });
            fails(Reason.INTERRUPTED, () -> registry.open("HKLM\\SOFTWARE", AccessMask.KEY_READ, View.DEFAULT));
            assertTrue(Thread.interrupted());
            assertFalse(session.usable());
        }
    }

    @Test
    void doesNotBeginWhenInterrupted() throws Exception {
        try (SambaComputer computer = SambaComputer.start("BEFORE"); SmbSession session = Computers.administrator(computer)) {
            RemoteRegistry registry = RemoteRegistry.open(session);
            Thread.currentThread().interrupt();
            fails(Reason.INTERRUPTED, () -> registry.open("HKLM\\SOFTWARE", AccessMask.KEY_READ, View.DEFAULT));
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void endsWhatOtherThreadsWaitForWhenItIsClosed() throws Exception {
        try (SambaComputer computer = SambaComputer.start("CLOSES"); Wire wire = new Wire(computer.host(), computer.port())) {
            SmbSession session = connect(Endpoint.of(wire.host(), wire.port()), SambaComputer.ADMINISTRATOR, computer.password());
            RemoteRegistry registry = RemoteRegistry.open(session);
            wire.swallowAnswers();
            Thread closer = Thread.ofVirtual().start(() -> {
                wire.awaitSwallowed();
                session.close();
            });
            long start = System.nanoTime();
            fails(Reason.CONNECTION_LOST, () -> registry.open("HKLM\\SOFTWARE", AccessMask.KEY_READ, View.DEFAULT));
            closer.join();
            assertTrue(System.nanoTime() - start < 5_000_000_000L);
        }
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        try (SambaComputer computer = SambaComputer.start("THREADS")) {
            Computers.administrator(computer).close();
            fails(Reason.WRONG_PASSWORD, () -> connect(Computers.endpoint(computer), "nobody", "wrong"));
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().contains(computer.host())) {
                    thread.join(Duration.ofSeconds(5));
                    assertFalse(thread.isAlive(), thread.getName());
                }
            }
        }
    }

    @Test
    void keepsPasswordsToItself() {
        Login login = Login.ntlm("DOMAIN", "user", "secret".toCharArray());
        assertEquals("DOMAIN\\user", login.toString());
        login.close();
        assertThrows(IllegalStateException.class, () -> SmbSession.connect(Endpoint.of("127.0.0.1", 9), login));
    }
}

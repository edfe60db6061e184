// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.bartizan.msrpc.internal.rpc.Fuzzer;
import org.bartizan.msrpc.internal.rpc.Recording;
import org.bartizan.msrpc.internal.rpc.RpcChannel;
import org.bartizan.samba.SambaComputer;

/** Sessions with Samba computers, for tests. */
public final class Computers {

    private Computers() {
    }

    /** Where a computer is; it has 2 seconds to take a connection and 10 to answer. */
    public static Endpoint endpoint(SambaComputer computer) {
        return new Endpoint(computer.host(), computer.port(), Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    /** A session of its administrator. */
    public static SmbSession administrator(SambaComputer computer) throws IOException, RpcException {
        return session(computer, SambaComputer.ADMINISTRATOR);
    }

    /** A session of an ordinary user. */
    public static SmbSession alice(SambaComputer computer) throws IOException, RpcException {
        return session(computer, SambaComputer.ALICE);
    }

    private static SmbSession session(SambaComputer computer, String user) throws IOException, RpcException {
        try (Login login = Login.ntlm("", user, computer.password().toCharArray())) {
            return SmbSession.connect(endpoint(computer), login);
        }
    }

    /** What a computer answers to some work of its administrator. */
    public static List<byte[]> record(SambaComputer computer, String pipe, String uuid, int version, Fuzzer.Work work) throws Exception {
        try (SmbSession session = administrator(computer)) {
            Recording recording = new Recording(session.pipe(pipe));
            work.over(RpcChannel.bind(recording, uuid, version));
            return recording.answers();
        }
    }
}

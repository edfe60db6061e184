// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The services of a real server. */
@Timeout(60)
class RemoteServicesTest {

    private static SambaComputer computer;
    private static SmbSession session;

    @BeforeAll
    static void start() throws IOException, RpcException {
        computer = SambaComputer.start("SERVICES");
        session = Computers.administrator(computer);
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
        computer.close();
    }

    @Test
    void startsTheRegistryServiceWhereItRunsAlready() throws RpcException {
        try (RemoteServices services = RemoteServices.open(session)) {
            assertEquals(ServiceState.RUNNING, services.state(RemoteServices.REMOTE_REGISTRY));
            services.start(RemoteServices.REMOTE_REGISTRY, Duration.ofSeconds(5));
            assertEquals(ServiceState.RUNNING, services.state(RemoteServices.REMOTE_REGISTRY));
            assertEquals(StartType.MANUAL, services.startType(RemoteServices.REMOTE_REGISTRY));
            assertEquals(ServiceState.STOPPED, services.state("Spooler"));
        }
    }

    @Test
    void saysThatAServiceIsNotThere() throws RpcException {
        try (RemoteServices services = RemoteServices.open(session)) {
            assertEquals(Reason.NOT_FOUND, assertThrows(RpcException.class, () -> services.state("Nothing")).reason());
        }
    }

    @Test
    void letsNoOrdinaryUserStartAService() throws Exception {
        try (SmbSession alices = Computers.alice(computer); RemoteServices services = RemoteServices.open(alices)) {
            assertEquals(Reason.NOT_PERMITTED, assertThrows(RpcException.class, () -> services.start(RemoteServices.REMOTE_REGISTRY,
                    Duration
                            .ofSeconds(5))).reason());
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

import java.time.Duration;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.internal.rpc.Fuzzer;
import org.bartizan.msrpc.internal.rpc.Fuzzer.Work;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a list of services answers, it is understood or refused. */
@Timeout(300)
class ServicesFuzzTest {

    private static final int ROUNDS = 100_000;

    // Without patience: an answer that says that a service is still starting must not be waited for.
    private static final Work WORK = channel -> {
        try (RemoteServices services = RemoteServices.open(channel)) {
            services.startType(RemoteServices.REMOTE_REGISTRY);
            services.start(RemoteServices.REMOTE_REGISTRY, Duration.ofNanos(-1));
        }
    };

    @Test
    void survivesAnswersThatAreAlmostRight() throws Exception {
        try (SambaComputer computer = SambaComputer.start("FUZZSVC")) {
            Fuzzer fuzzer = new Fuzzer(3);
            fuzzer.run(Computers.record(computer, ServiceCalls.PIPE, ServiceCalls.UUID, ServiceCalls.VERSION, WORK), ServiceCalls.UUID,
                    ServiceCalls.VERSION, WORK, ROUNDS);
            fuzzer.requireEffect(ROUNDS);
        }
    }
}

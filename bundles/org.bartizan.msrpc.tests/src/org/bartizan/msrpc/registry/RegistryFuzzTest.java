// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.registry;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.bartizan.msrpc.Computers;
import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.descriptor.MalformedDescriptorException;
import org.bartizan.msrpc.descriptor.SecurityDescriptor;
import org.bartizan.msrpc.descriptor.SecurityInformation;
import org.bartizan.msrpc.internal.rpc.Fuzzer;
import org.bartizan.msrpc.internal.rpc.Fuzzer.Work;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a registry answers, it is understood or refused: nothing else, in no time, with no memory to speak of. */
@Timeout(300)
class RegistryFuzzTest {

    private static final String ROOT = "HKLM\\SOFTWARE\\Fuzz";
    private static final int ROUNDS = 110_000;

    private static final List<Work> WORKS = List.of(
            channel -> {
                try (RegistryKey key = open(channel)) {
                    key.subKeys();
                }
            },
            channel -> {
                try (RegistryKey key = open(channel)) {
                    key.values();
                }
            },
            channel -> {
                try (RegistryKey key = open(channel)) {
                    key.value("text");
                    key.set(RegistryValue.number("number", 1));
                }
            },
            channel -> {
                try (RegistryKey key = open(channel)) {
                    key.value("large");
                }
            },
            channel -> {
                try (RegistryKey key = open(channel)) {
                    parse(key.security(SecurityInformation.OWNER_GROUP_DACL));
                }
            },
            channel -> {
                try (RegistryKey key = open(channel).create("created", AccessMask.MAXIMUM_ALLOWED)) {
                    key.info();
                    key.setSecurity(new byte[20], SecurityInformation.OWNER);
                }
            });

    private static SambaComputer computer;

    @BeforeAll
    static void start() throws IOException, RpcException {
        computer = SambaComputer.start("FUZZ");
        computer.createKey(ROOT);
        computer.setSecurity(ROOT, "O:BAG:SYD:P(A;CI;0xf003f;;;WD)(D;CI;0xf003f;;;BA)(OA;;0x1;bf967aba-0de6-11d0-a285-00aa003049e2;;SY)");
        try (SmbSession session = Computers.administrator(computer); RemoteRegistry registry = RemoteRegistry.open(session);
                RegistryKey key = registry.open(ROOT, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT)) {
            key.set(RegistryValue.text("text", "a text"));
            key.set(RegistryValue.of("large", RegistryValue.BINARY, new byte[9000]));
            for (int i = 0; i < 3; i++) {
                key.create("below " + i, AccessMask.KEY_READ).close();
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        computer.close();
    }

    private static RegistryKey open(org.bartizan.msrpc.internal.rpc.RpcChannel channel) throws RpcException {
        return new RemoteRegistry(channel).open(ROOT, AccessMask.MAXIMUM_ALLOWED, View.DEFAULT);
    }

    private static void parse(byte[] descriptor) {
        try {
            SecurityDescriptor.parse(descriptor).toSddl();
        } catch (MalformedDescriptorException e) {
            // The one way in which bytes may be refused.
        }
    }

    @Test
    void survivesAnswersThatAreAlmostRight() throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> ends = IntStream.range(0, WORKS.size()).<Future<?>>mapToObj(i -> workers.submit(() -> fuzz(i))).toList();
            for (Future<?> end : ends) {
                end.get();
            }
        }
    }

    private static Void fuzz(int index) throws Exception {
        Work work = WORKS.get(index);
        Fuzzer fuzzer = new Fuzzer(index);
        fuzzer.run(Computers.record(computer, RegistryCalls.PIPE, RegistryCalls.UUID, RegistryCalls.VERSION, work), RegistryCalls.UUID,
                RegistryCalls.VERSION, work, ROUNDS);
        fuzzer.requireEffect(ROUNDS);
        return null;
    }
}

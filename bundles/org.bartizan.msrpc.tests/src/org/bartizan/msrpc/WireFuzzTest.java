// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.descriptor.AccessMask;
import org.bartizan.msrpc.registry.RegistryKey;
import org.bartizan.msrpc.registry.RemoteRegistry;
import org.bartizan.msrpc.registry.View;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to the bytes on the wire, from the first one on, work ends soon, with a result or an {@link RpcException}. */
@Timeout(300)
class WireFuzzTest {

    private static final int ROUNDS = 200;

    @Test
    void survivesNoise() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        Map<Reason, Integer> ends = new EnumMap<>(Reason.class);
        try (SambaComputer computer = SambaComputer.start("NOISE")) {
            computer.createKey("HKLM\\SOFTWARE\\Noise");
            String password = computer.password();
            for (int round = 0; round < ROUNDS; round++) {
                try (Wire wire = new Wire(computer.host(), computer.port())) {
                    disturbOneAnswer(wire, random.split());
                    work(wire, password);
                } catch (RpcException e) {
                    ends.merge(e.reason(), 1, Integer::sum);
                }
            }
        }
        int refused = ends.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(refused > ROUNDS / 4 && ends.getOrDefault(Reason.MALFORMED, 0) > ROUNDS / 20, "only these: " + ends);
        // A byte that makes a frame longer than it is has to be waited for; most must not.
        assertTrue(ends.getOrDefault(Reason.TIMED_OUT, 0) < ROUNDS / 3, "too many waited: " + ends);
    }

    private static void disturbOneAnswer(Wire wire, SplittableRandom random) {
        int[] left = {random.nextInt(9)};
        wire.disturb((data, length) -> {
            if (left[0]-- == 0) {
                int at = random.nextInt(random.nextBoolean() ? Math.min(length, 140) : length);
                data[at] = random.nextBoolean() ? (byte) (data[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt();
            }
        });
    }

    private static void work(Wire wire, String password) throws RpcException {
        Endpoint endpoint = new Endpoint(wire.host(), wire.port(), Duration.ofSeconds(1), Duration.ofMillis(200));
        try (Login login = Login.ntlm("", SambaComputer.ADMINISTRATOR, password.toCharArray()); SmbSession session = SmbSession.connect(
                endpoint,
                login); RemoteRegistry registry = RemoteRegistry.open(session); RegistryKey key = registry.open("HKLM\\SOFTWARE\\Noise",
                        AccessMask.KEY_READ, View.DEFAULT)) {
            key.info();
        }
    }
}

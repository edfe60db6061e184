// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Binding, calls, fragments and faults, against answers of any shape. */
class RpcChannelTest {

    private static final String UUID = "338cd001-2244-31f1-aaaa-900038001003";

    private static RpcChannel bind(List<byte[]> answers) throws RpcException {
        return RpcChannel.bind(new Replay(answers), UUID, 1);
    }

    private static Reason failure(List<byte[]> answers) {
        return assertThrows(RpcException.class, () -> bind(answers).call(1, new NdrWriter())).reason();
    }

    @Test
    void bindsAsTheSpecificationSays() throws RpcException {
        Replay replay = new Replay(new Answers().messages());
        RpcChannel.bind(replay, UUID, 1);
        assertEquals("05000b03100000004800000001000000" + "b810b8100000000001000000" + "00000100"
                + "01d08c334422f131aaaa90003800100301000000"
                + "045d888aeb1cc9119fe808002b10486002000000", java.util.HexFormat.of().formatHex(replay.requests().getFirst()));
    }

    @Test
    void putsFragmentsTogetherHoweverTheyArrive() throws RpcException {
        Answers answers = new Answers().fragment(2, 1, "01000000").fragment(2, 0, "02000000").fragment(2, 2, "03000000");
        byte[] one = answers.messages().get(1);
        byte[] two = answers.messages().get(2);
        byte[] three = answers.messages().get(3);
        byte[] joined = new NdrWriter().raw(one).raw(two).raw(three).toBytes();
        List<List<byte[]>> arrivals = List.of(List.of(one, two, three), List.of(joined), List.of(Arrays.copyOf(joined, 5), Arrays
                .copyOfRange(
                        joined, 5, 40), Arrays.copyOfRange(joined, 40, joined.length)));
        for (List<byte[]> arrival : arrivals) {
            Replay replay = new Replay(java.util.stream.Stream.concat(answers.messages().stream().limit(1), arrival.stream()).toList());
            NdrReader answer = RpcChannel.bind(replay, UUID, 1).call(7, new NdrWriter().u32(9));
            assertEquals(List.of(1, 2, 3), List.of(answer.i32(), answer.i32(), answer.i32()));
            assertEquals(7, Answers.operation(replay.requests().get(1)));
            assertEquals("09000000", Answers.arguments(replay.requests().get(1)));
        }
    }

    @Test
    void sendsLargeArgumentsInFragments() throws RpcException {
        Replay replay = new Replay(new Answers().answer("00000000").messages());
        byte[] large = new byte[10_000];
        Arrays.fill(large, (byte) 7);
        RpcChannel.bind(replay, UUID, 1).call(22, new NdrWriter().raw(large));
        List<byte[]> requests = replay.requests().subList(1, 4);
        assertEquals(List.of(1, 0, 2), requests.stream().map(request -> (int) request[3]).toList());
        assertEquals(List.of(4280, 4280, 10_000 - 2 * 4256 + 24), requests.stream().map(request -> request.length).toList());
    }

    @Test
    void refusesAnswersInTheWrongOrder() {
        assertEquals(Reason.MALFORMED, failure(new Answers().fragment(2, 0, "01000000").messages()));
        assertEquals(Reason.MALFORMED, failure(new Answers().fragment(2, 1, "01000000").fragment(2, 3, "01000000").messages()));
        assertEquals(Reason.MALFORMED, failure(new Answers().fragment(3, 3, "01000000").messages()));
        assertEquals(Reason.CONNECTION_LOST, failure(new Answers().fragment(2, 1, "01000000").messages()));
    }

    @Test
    void refusesAnswersWithoutEnd() {
        Answers answers = new Answers().fragment(2, 1, "00".repeat(4000));
        byte[] next = Answers.pdu(2, 0, 2, "00000000 00000000" + "00".repeat(4000));
        for (int i = 0; i < 3000; i++) {
            answers.messages().add(next);
        }
        assertEquals(Reason.MALFORMED, failure(answers.messages()));
    }

    @ParameterizedTest
    @CsvSource({"05000000,NOT_PERMITTED", "0300011c,REFUSED", "f7060000,REFUSED", "00000000,REFUSED"})
    void understandsFaults(String status, Reason reason) {
        assertEquals(reason, failure(new Answers().fault(status).messages()));
    }

    @ParameterizedTest
    @CsvSource({"13,3,0000,REFUSED", "2,3,0000,MALFORMED", "12,3,00,MALFORMED",
            "12,3,b810b810f05300000200000001000000020001000000000000000000000000000000000000000000,REFUSED",
            "12,3,b8100100f05300000200000001000000000000000000000000000000000000000000000000000000,MALFORMED"})
    void understandsThatABindIsRefused(int type, int flags, String body, Reason reason) {
        List<byte[]> answer = List.of(Answers.pdu(type, flags, 1, body));
        assertEquals(reason, assertThrows(RpcException.class, () -> bind(answer)).reason());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.internal.rpc.Answers;
import org.bartizan.msrpc.internal.rpc.Replay;
import org.bartizan.msrpc.internal.rpc.RpcChannel;
import org.bartizan.samba.SambaComputer;
import org.junit.jupiter.api.Test;

/** Starting a service that is stopped, which Samba has none of: the calls are those that Samba's own library makes. */
class ServiceCallsTest {

    private static final String SERVICE = "010203041112131415161718191a1b1c1d1e1f20";
    private static final String HANDLE_AND_SUCCESS = SERVICE + "00000000";
    private static final String SUCCESS = "00000000";
    private static final String CLOSED = "00".repeat(24);

    private static final String EXPECTED = """
            from samba.dcerpc import svcctl, misc
            handle = misc.policy_handle()
            handle.handle_type = 0x04030201
            handle.uuid = misc.GUID("14131211-1615-1817-191a-1b1c1d1e1f20")
            manager = svcctl.OpenSCManagerW()
            manager.in_MachineName = manager.in_DatabaseName = None
            manager.in_access_mask = 1
            service = svcctl.OpenServiceW()
            service.in_scmanager_handle = handle
            service.in_ServiceName = "RemoteRegistry"
            service.in_access_mask = 0x14
            status = svcctl.QueryServiceStatus()
            status.in_handle = handle
            start = svcctl.StartServiceW()
            start.in_handle = handle
            change = svcctl.ChangeServiceConfigW()
            change.in_handle = handle
            change.in_type = change.in_error_control = 0xffffffff
            change.in_start_type = 3
            for call in manager, service, status, start, change:
                print(call.__ndr_pack_in__().hex())
            """;

    private static String status(ServiceState state) {
        return "20000000 0" + (state.ordinal() + 1) + "000000" + "00".repeat(20) + SUCCESS;
    }

    private static RemoteServices services(Replay replay) throws RpcException {
        return RemoteServices.open(RpcChannel.bind(replay, ServiceCalls.UUID, ServiceCalls.VERSION));
    }

    private static List<String> expected() throws IOException {
        return SambaComputer.python(EXPECTED).lines().toList();
    }

    @Test
    void startsAServiceAndWaitsUntilItRuns() throws Exception {
        Replay replay = new Replay(new Answers().answer(HANDLE_AND_SUCCESS).answer(HANDLE_AND_SUCCESS).answer(status(ServiceState.STOPPED))
                .answer(
                        SUCCESS).answer(status(ServiceState.STARTING)).answer(status(ServiceState.RUNNING)).answer(CLOSED).messages());
        services(replay).start(RemoteServices.REMOTE_REGISTRY, Duration.ofSeconds(10));
        List<byte[]> requests = replay.requests();
        assertEquals(List.of(15, 16, 6, 19, 6, 6, 0), requests.stream().skip(1).map(Answers::operation).toList());
        assertEquals(expected().subList(0, 4), requests.subList(1, 5).stream().map(Answers::arguments).toList());
    }

    @Test
    void changesTheStartTypeAndNothingElse() throws Exception {
        Replay replay = new Replay(new Answers().answer(HANDLE_AND_SUCCESS).answer(HANDLE_AND_SUCCESS).answer("00000000" + SUCCESS).answer(
                CLOSED)
                .messages());
        services(replay).setStartType(RemoteServices.REMOTE_REGISTRY, StartType.MANUAL);
        assertEquals(11, Answers.operation(replay.requests().get(3)));
        assertEquals(expected().getLast(), Answers.arguments(replay.requests().get(3)));
    }

    @Test
    void saysThatAServiceIsDisabled() {
        Replay replay = new Replay(new Answers().answer(HANDLE_AND_SUCCESS).answer(HANDLE_AND_SUCCESS).answer(status(ServiceState.STOPPED))
                .answer(
                        "22040000").messages());
        RpcException thrown = assertThrows(RpcException.class, () -> services(replay).start(RemoteServices.REMOTE_REGISTRY, Duration
                .ofSeconds(
                        1)));
        assertEquals(Reason.SERVICE_STOPPED, thrown.reason());
        assertEquals(1058, thrown.code());
    }

    @Test
    void doesNotWaitForeverForAServiceToRun() {
        Answers answers = new Answers().answer(HANDLE_AND_SUCCESS).answer(HANDLE_AND_SUCCESS).answer(status(ServiceState.STOPPED)).answer(
                SUCCESS);
        for (int i = 0; i < 50; i++) {
            answers.answer(status(ServiceState.STARTING));
        }
        RpcException thrown = assertThrows(RpcException.class, () -> services(new Replay(answers.messages())).start(
                RemoteServices.REMOTE_REGISTRY, Duration.ofMillis(300)));
        assertEquals(Reason.TIMED_OUT, thrown.reason());
    }
}

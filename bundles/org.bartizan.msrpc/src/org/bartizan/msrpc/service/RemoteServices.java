// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.service;

import java.time.Duration;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.SmbSession;
import org.bartizan.msrpc.internal.rpc.RpcChannel;

/** The services of another computer. One thread at a time. Names are the short ones, such as {@link #REMOTE_REGISTRY}. */
public final class RemoteServices implements AutoCloseable {

    /** The service behind {@link org.bartizan.msrpc.registry.RemoteRegistry}. */
    public static final String REMOTE_REGISTRY = "RemoteRegistry";

    private static final int POLL_MILLIS = 200;

    private final RpcChannel channel;
    private final ServiceCalls calls;
    private final byte[] manager;

    private RemoteServices(RpcChannel channel, ServiceCalls calls, byte[] manager) {
        this.channel = channel;
        this.calls = calls;
        this.manager = manager;
    }

    /** Opens the list of services (MS-SCMR 3.1.4.15). */
    public static RemoteServices open(SmbSession session) throws RpcException {
        return open(session.open(ServiceCalls.PIPE, ServiceCalls.UUID, ServiceCalls.VERSION));
    }

    static RemoteServices open(RpcChannel channel) throws RpcException {
        ServiceCalls calls = new ServiceCalls(channel);
        try {
            return new RemoteServices(channel, calls, calls.openManager());
        } catch (RpcException e) {
            try (channel) {
                throw e;
            }
        }
    }

    /** What a service does at the moment (MS-SCMR 3.1.4.7). */
    public ServiceState state(String service) throws RpcException {
        return with(service, ServiceCalls.QUERY_STATUS, handle -> calls.state(handle, service));
    }

    /** When a service starts (MS-SCMR 3.1.4.17). */
    public StartType startType(String service) throws RpcException {
        return with(service, ServiceCalls.QUERY_CONFIG, handle -> calls.startType(handle, service));
    }

    /**
     * Starts a service (MS-SCMR 3.1.4.19) and waits until it runs; does nothing when it runs. A disabled one is
     * {@link Reason#SERVICE_STOPPED}: it stays disabled unless {@link #setStartType} is asked to change that.
     *
     * @param patience how long it may take; after that {@link Reason#TIMED_OUT}
     */
    public void start(String service, Duration patience) throws RpcException {
        with(service, ServiceCalls.START | ServiceCalls.QUERY_STATUS, handle -> {
            if (calls.state(handle, service) != ServiceState.RUNNING) {
                calls.start(handle, service);
                awaitRunning(handle, service, patience);
            }
            return null;
        });
    }

    private void awaitRunning(byte[] handle, String service, Duration patience) throws RpcException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (calls.state(handle, service) != ServiceState.RUNNING) {
            if (System.nanoTime() > deadline) {
                throw new RpcException(Reason.TIMED_OUT, 0, "the service " + service + " did not start within " + patience.toSeconds()
                        + " s");
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RpcException(Reason.INTERRUPTED, "waiting for the service " + service + " was interrupted", e);
            }
        }
    }

    /** Changes when a service starts (MS-SCMR 3.1.4.11), and nothing else about it. */
    public void setStartType(String service, StartType type) throws RpcException {
        with(service, ServiceCalls.CHANGE_CONFIG, handle -> {
            calls.setStartType(handle, service, type);
            return null;
        });
    }

    private interface Use<T> {
        T of(byte[] handle) throws RpcException;
    }

    private <T> T with(String service, int access, Use<T> use) throws RpcException {
        byte[] handle = calls.open(manager, service, access);
        T result = use.of(handle);
        calls.close(handle);
        return result;
    }

    /** Closes the list; the computer closes what is still open. */
    @Override
    public void close() throws RpcException {
        channel.close();
    }
}

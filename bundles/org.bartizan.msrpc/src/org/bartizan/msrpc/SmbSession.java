// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.auth.NtlmAuthenticator;
import com.hierynomus.smbj.connection.Connection;
import com.hierynomus.smbj.event.SMBEventBus;
import com.hierynomus.smbj.session.Session;
import com.hierynomus.smbj.share.PipeShare;

import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.internal.rpc.Pipe;
import org.bartizan.msrpc.internal.rpc.RpcChannel;
import org.bartizan.msrpc.internal.smb.Failures;
import org.bartizan.msrpc.internal.smb.JdkCiphers;
import org.bartizan.msrpc.internal.smb.Kerberos;
import org.bartizan.msrpc.internal.smb.PipeFile;
import org.bartizan.msrpc.internal.smb.SocketTransport;

/**
 * A login at a computer over SMB 3 (MS-SMB2), always encrypted (3.1.4.3), and signed where encryption has not begun; a computer that offers no
 * encryption is refused. Thread-safe: what is opened over it, such as a registry, has a pipe of its own, is for one thread at a time, and several of
 * them work side by side. After a time-out, a lost connection or an interrupt it cannot be used any more. Closing it closes all that was opened
 * over it.
 */
public final class SmbSession implements AutoCloseable {

    private static final int BUFFER = 0x10000;

    private final Endpoint endpoint;
    private final Connection connection;
    private final Session session;
    private final PipeShare share;
    private final AtomicBoolean ended = new AtomicBoolean();

    private SmbSession(Endpoint endpoint, Connection connection, Session session, PipeShare share) {
        this.endpoint = endpoint;
        this.connection = connection;
        this.session = session;
        this.share = share;
    }

    /** Connects, logs in and opens the computer's share of pipes. */
    public static SmbSession connect(Endpoint endpoint, Login login) throws RpcException {
        AuthenticationContext context = login.context();
        Connection connection = null;
        try {
            connection = connection(config(endpoint));
            connection.connect(endpoint.host(), endpoint.port());
            requireEncryption(connection.getConnectionContext().supportsEncryption(), endpoint);
            Session session = connection.authenticate(context);
            // Also where the computer wants everything encrypted: then it may not answer in the clear.
            session.getSessionContext().setSigningRequired(true);
            requireEncryption(session.shouldEncryptData(), endpoint);
            return new SmbSession(endpoint, connection, session, (PipeShare) session.connectShare("IPC$"));
        } catch (IOException | RuntimeException | RpcException e) {
            drop(connection);
            throw Failures.connecting(endpoint.toString(), e);
        } finally {
            Arrays.fill(context.getPassword(), '\0');
        }
    }

    private static Connection connection(SmbConfig config) {
        SMBEventBus events = new SMBEventBus();
        SMBClient client = new SMBClient(config, events);
        return new Connection(config, client, events, client.getServerList());
    }

    private static SmbConfig config(Endpoint endpoint) {
        int connectMillis = (int) endpoint.connectTimeout().toMillis();
        return SmbConfig.builder().withDialects(SMB2Dialect.SMB_3_1_1, SMB2Dialect.SMB_3_0_2, SMB2Dialect.SMB_3_0).withSigningRequired(true)
                .withEncryptData(true).withDfsEnabled(false).withAuthenticators(List.of(new Kerberos(), new NtlmAuthenticator.Factory()))
                .withBufferSize(BUFFER).withSecurityProvider(new JdkCiphers())
                .withTimeout(endpoint.callTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .withTransportLayerFactory((handlers, ignored) -> new SocketTransport<>(handlers, connectMillis)).build();
    }

    private static void requireEncryption(boolean offered, Endpoint endpoint) throws RpcException {
        if (!offered) {
            throw new RpcException(Reason.REFUSED, 0, endpoint + " does not offer encryption, which SMB has since version 3");
        }
    }

    private static void drop(Connection connection) {
        if (connection != null) {
            try {
                connection.close(true);
            } catch (IOException | RuntimeException e) {
                // It is closed as far as it can be; what made it useless is on its way to the caller.
            }
        }
    }

    /** Where the computer is. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Whether calls can still be made. */
    public boolean usable() {
        return !ended.get() && connection.isConnected();
    }

    /** Opens an interface; for the packages of this bundle. */
    public RpcChannel open(String pipe, String uuid, int version) throws RpcException {
        return RpcChannel.bind(pipe(pipe), uuid, version);
    }

    Pipe pipe(String name) throws RpcException {
        if (!usable()) {
            throw new RpcException(Reason.CONNECTION_LOST, 0, "the session with " + endpoint + " has ended");
        }
        return new PipeFile(share, name, endpoint.toString(), endpoint.callTimeout().toMillis(), this::end);
    }

    private void end() {
        if (!ended.getAndSet(true)) {
            drop(connection);
        }
    }

    /** Logs out, if the computer is still there, and ends the connection. */
    @Override
    public void close() {
        if (ended.getAndSet(true)) {
            return;
        }
        try {
            if (connection.isConnected()) {
                session.logoff();
            }
        } catch (IOException | RuntimeException e) {
            // The computer forgets a session without a connection by itself.
        } finally {
            drop(connection);
        }
    }

    /** Where the computer is. */
    @Override
    public String toString() {
        return endpoint.toString();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.util.EnumSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.hierynomus.msdtyp.AccessMask;
import com.hierynomus.mssmb2.SMB2CreateDisposition;
import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.mssmb2.SMB2FileId;
import com.hierynomus.mssmb2.SMB2ImpersonationLevel;
import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.mssmb2.SMB2ShareAccess;
import com.hierynomus.mssmb2.messages.SMB2IoctlRequest;
import com.hierynomus.mssmb2.messages.SMB2IoctlResponse;
import com.hierynomus.mssmb2.messages.SMB2ReadRequest;
import com.hierynomus.mssmb2.messages.SMB2ReadResponse;
import com.hierynomus.mssmb2.messages.SMB2WriteRequest;
import com.hierynomus.mssmb2.messages.SMB2WriteResponse;
import com.hierynomus.protocol.transport.TransportException;
import com.hierynomus.smbj.session.Session;
import com.hierynomus.smbj.share.PipeShare;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.bartizan.msrpc.internal.rpc.Pipe;

/** A named pipe of a computer, with the three requests of MS-SMB2 that calls are made of. One thread at a time. */
public final class PipeFile implements Pipe {

    private static final int FSCTL_PIPE_TRANSCEIVE = 0x0011C017;
    private static final int MOST = 0x10000;

    private final PipeShare share;
    private final Session session;
    private final SMB2Dialect dialect;
    private final String computer;
    private final long timeoutMillis;
    private final Runnable broken;
    private final SMB2FileId file;

    /** Opens it; broken is told when the session cannot be used any more. */
    public PipeFile(PipeShare share, String name, String computer, long timeoutMillis, Runnable broken) throws RpcException {
        this.share = share;
        session = share.getTreeConnect().getSession();
        dialect = session.getConnection().getNegotiatedProtocol().getDialect();
        this.computer = computer;
        this.timeoutMillis = timeoutMillis;
        this.broken = broken;
        try {
            file = share.openFileId(name, SMB2ImpersonationLevel.Impersonation, EnumSet.of(AccessMask.FILE_READ_DATA,
                    AccessMask.FILE_WRITE_DATA,
                    AccessMask.FILE_APPEND_DATA, AccessMask.FILE_READ_ATTRIBUTES, AccessMask.READ_CONTROL, AccessMask.SYNCHRONIZE), null,
                    EnumSet
                            .of(SMB2ShareAccess.FILE_SHARE_READ, SMB2ShareAccess.FILE_SHARE_WRITE), SMB2CreateDisposition.FILE_OPEN, null);
        } catch (RuntimeException e) {
            throw notOpened(name, Failures.during(computer, e));
        }
    }

    private static RpcException notOpened(String name, RpcException e) {
        return e.reason() == Reason.NOT_FOUND || e.reason() == Reason.SERVICE_STOPPED ? new RpcException(Reason.SERVICE_STOPPED, e.code(),
                "the service behind the pipe " + name + " does not run: " + e.getMessage()) : e;
    }

    @Override
    public byte[] transact(byte[] request) throws RpcException {
        SMB2IoctlResponse answer = exchange(new SMB2IoctlRequest(dialect, session.getSessionId(), share.getTreeConnect().getTreeId(),
                FSCTL_PIPE_TRANSCEIVE, file, new PipeData(request), true, MOST), SMB2IoctlResponse.class);
        return answer.getOutputBuffer() == null ? new byte[0] : answer.getOutputBuffer();
    }

    @Override
    public void write(byte[] data) throws RpcException {
        exchange(new SMB2WriteRequest(dialect, file, session.getSessionId(), share.getTreeConnect().getTreeId(), new PipeData(data), MOST),
                SMB2WriteResponse.class);
    }

    @Override
    public byte[] read() throws RpcException {
        SMB2ReadResponse answer = exchange(new SMB2ReadRequest(dialect, file, session.getSessionId(), share.getTreeConnect().getTreeId(), 0,
                MOST), SMB2ReadResponse.class);
        return answer.getData() == null ? new byte[0] : answer.getData();
    }

    private <T extends SMB2Packet> T exchange(SMB2Packet request, Class<T> type) throws RpcException {
        T answer;
        try {
            Future<SMB2Packet> future = session.send(request);
            answer = type.cast(future.get(timeoutMillis, TimeUnit.MILLISECONDS));
        } catch (InterruptedException | TimeoutException | ExecutionException | TransportException | RuntimeException e) {
            // An answer may still come, and nobody would know to which call.
            broken.run();
            throw Failures.during(computer, e);
        }
        int status = (int) answer.getHeader().getStatusCode();
        if (status != Statuses.SUCCESS && status != Statuses.BUFFER_OVERFLOW) {
            throw Statuses.failure(computer, status);
        }
        return answer;
    }

    @Override
    public String computer() {
        return computer;
    }

    /** Closes it; a pipe whose connection has ended is closed. */
    @Override
    public void close() throws RpcException {
        try {
            if (session.getConnection().isConnected()) {
                share.closeFileId(file);
            }
        } catch (RuntimeException e) {
            if (session.getConnection().isConnected()) {
                throw Failures.during(computer, e);
            }
        }
    }
}

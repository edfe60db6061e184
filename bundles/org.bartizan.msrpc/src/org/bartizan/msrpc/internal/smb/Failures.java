// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import com.hierynomus.mssmb2.SMBApiException;
import com.hierynomus.protocol.commons.buffer.Buffer;
import com.hierynomus.security.SecurityException;
import com.hierynomus.spnego.SpnegoException;

import org.bartizan.msrpc.RpcException;
import org.bartizan.msrpc.RpcException.Reason;
import org.ietf.jgss.GSSException;

/** Makes of what the library and the network throw what the callers of this bundle are promised. */
public final class Failures {

    private Failures() {
    }

    /** What went wrong while connecting or logging in. */
    public static RpcException connecting(String computer, Throwable thrown) {
        return switch (root(thrown)) {
            case UnknownHostException e -> new RpcException(Reason.UNREACHABLE, "there is no computer called " + computer, e);
            case SocketTimeoutException e -> new RpcException(Reason.UNREACHABLE, "nothing answers at " + computer, e);
            case ConnectException e -> new RpcException(Reason.UNREACHABLE, "nothing listens at " + computer + ": " + e.getMessage(), e);
            case NoRouteToHostException e -> new RpcException(Reason.UNREACHABLE, "there is no way to " + computer + ": " + e.getMessage(),
                    e);
            case GSSException e -> new RpcException(Reason.WRONG_PASSWORD, "Kerberos has no ticket for " + computer + ": " + e.getMessage(),
                    e);
            case Throwable e -> during(computer, e);
        };
    }

    /** What went wrong while a call was under way. */
    public static RpcException during(String computer, Throwable thrown) {
        return switch (root(thrown)) {
            case RpcException e -> e;
            case SMBApiException e -> Statuses.failure(computer, (int) e.getStatusCode());
            case TimeoutException e -> new RpcException(Reason.TIMED_OUT, computer + " does not answer in time", e);
            case InterruptedException e -> {
                Thread.currentThread().interrupt();
                yield interrupted(computer, e);
            }
            case EOFException e -> new RpcException(Reason.CONNECTION_LOST, computer + " ended the connection", e);
            case SocketException e -> new RpcException(Reason.CONNECTION_LOST, "the connection to " + computer + " broke: " + e
                    .getMessage(), e);
            case MalformedFrameException e -> malformed(computer, e);
            case Buffer.BufferException e -> malformed(computer, e);
            case SpnegoException e -> malformed(computer, e);
            case SecurityException e -> malformed(computer, e);
            case java.security.GeneralSecurityException e -> malformed(computer, e);
            case java.io.IOException e -> new RpcException(Reason.CONNECTION_LOST, "the connection to " + computer + " broke: " + e
                    .getMessage(), e);
            // The library tells of some interrupts in words alone.
            case Throwable e -> Thread.currentThread().isInterrupted() ? interrupted(computer, e) : malformed(computer, e);
        };
    }

    private static RpcException interrupted(String computer, Throwable cause) {
        return new RpcException(Reason.INTERRUPTED, "the work with " + computer + " was interrupted", cause);
    }

    private static RpcException malformed(String computer, Throwable cause) {
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new RpcException(Reason.MALFORMED, computer + " answers what no Windows computer would: " + what, cause);
    }

    // The library wraps what happened several times over.
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root && !(root instanceof SMBApiException) && !(root instanceof RpcException)
                && !(root instanceof GSSException || root instanceof MalformedFrameException)) {
            root = root.getCause();
        }
        return root;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import java.io.Serial;

import com.hierynomus.protocol.transport.TransportException;

/** What came over the connection is not SMB. */
final class MalformedFrameException extends TransportException {

    @Serial
    private static final long serialVersionUID = 1L;

    MalformedFrameException(String message) {
        super(message);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.msrpc.internal.smb;

import com.hierynomus.smbj.io.ArrayByteChunkProvider;

/** What is written to a pipe. The library copies it through a buffer of 64 KB for each call unless it is told that there is less. */
final class PipeData extends ArrayByteChunkProvider {

    PipeData(byte[] data) {
        super(data, 0);
        chunkSize = data.length;
    }
}

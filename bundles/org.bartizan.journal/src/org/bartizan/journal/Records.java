// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.journal;

import java.util.Iterator;

/**
 * The records of a journal one after the other, as they were when the reading began. Holds one record in memory at a time. For one thread; close
 * it when done. A record that can no longer be read is a {@link org.bartizan.api.BartizanException}.
 */
public interface Records extends Iterator<byte[]>, AutoCloseable {

    @Override
    void close();
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.whatif;

import java.util.concurrent.CancellationException;

import org.bartizan.api.Progress;

/** Counts computers for a progress, and gives up when nobody wants the result any more. For one thread. */
final class Steps {

    /** A computer costs about a microsecond; asking somebody else each time would cost as much again. */
    private static final int STRIDE = 256;

    private final Progress progress;
    private int waiting;

    Steps(Progress progress) {
        this.progress = progress;
    }

    void next() {
        waiting++;
        if (waiting == STRIDE) {
            progress.worked(waiting);
            waiting = 0;
            refuseCancelled();
        }
    }

    void refuseCancelled() {
        if (progress.cancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}

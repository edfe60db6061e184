// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.List;

import org.bartizan.api.Progress;

/** Counts the objects of a single computer, or else the computers. Safe for use by several threads. */
record Counting(Progress progress, boolean single) {

    static Counting begin(Progress progress, String what, List<Job> jobs) {
        boolean single = jobs.size() == 1;
        progress.begin(single ? what + " " + jobs.getFirst().machine().name() : what + " " + jobs.size() + " computers",
                single ? -1 : jobs.size());
        return new Counting(progress, single);
    }

    /** Some objects are done. */
    void object(long amount) {
        if (single) {
            progress.worked(amount);
        }
    }

    /** A computer is done; returns its result. */
    <R> R computer(R result) {
        if (!single) {
            progress.worked(1);
        }
        return result;
    }
}

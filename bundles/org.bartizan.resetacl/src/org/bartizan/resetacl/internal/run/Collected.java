// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.provider.AccessException;

/** What comes together on one computer. Safe for use by several threads. */
final class Collected<T> {

    private static final int MOST_PROBLEMS = 1_000;

    private final Job job;
    private final List<T> objects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int examined;
    private String last;
    private boolean stopped;

    Collected(Job job) {
        this.job = job;
    }

    synchronized void add(T object) {
        objects.add(object);
    }

    synchronized void examined() {
        examined++;
    }

    /** An object is done with, changed or not. */
    synchronized void done(String path) {
        last = path;
    }

    synchronized String last() {
        return last;
    }

    synchronized void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** What ended the work on the computer. */
    synchronized void ended(AccessException why, Going going) {
        if (stopped) {
            return;
        }
        boolean asked = going.stop();
        stopped = true;
        problem(asked ? going.whyStopped(job.machine().name(), last) : why.kind() == Problem.Kind.CONNECTION_LOST && last != null
                ? Problem.of(why.kind(), why.getMessage() + " The last object that was done is " + last + ".")
                : why.problem(""));
    }

    /** It was asked to stop, and did so between two objects. */
    synchronized void stoppedByRequest(Going going) {
        if (stopped) {
            return;
        }
        stopped = true;
        problem(going.whyStopped(job.machine().name(), last));
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    synchronized ComputerResult<T> result(Comparator<T> order) {
        objects.sort(order);
        return new ComputerResult<>(job.machine().name(), job.machine().address(), objects, examined, problems, stopped ? last : null);
    }
}

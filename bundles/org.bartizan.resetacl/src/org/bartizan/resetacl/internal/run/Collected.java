// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

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
    private Supplier<Problem> end;

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

    /** Keeps a problem; the same trouble with the same object once. */
    synchronized void problem(Problem problem) {
        boolean known = problems.stream().anyMatch(each -> each.kind() == problem.kind() && each.path().equals(problem.path()));
        if (!known && problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** What ended the work on the computer. */
    synchronized void ended(AccessException why, Going going) {
        boolean lost = why.kind() == Problem.Kind.CONNECTION_LOST;
        end(going.stop() ? () -> going.whyStopped(job.machine().name(), last) : () -> Problem.of(why.kind(), lost && last != null ? why
                .getMessage() + " The last object that was done is " + last + "." : why.getMessage()));
    }

    /** It was asked to stop, and did so between two objects. */
    synchronized void stoppedByRequest(Going going) {
        end(() -> going.whyStopped(job.machine().name(), last));
    }

    /** The first reason counts; it is told when all threads have come to their end, for each finishes what it is writing. */
    private void end(Supplier<Problem> why) {
        end = end == null ? why : end;
    }

    synchronized boolean isStopped() {
        return end != null;
    }

    synchronized ComputerResult<T> result(Comparator<T> order) {
        objects.sort(order);
        if (end != null) {
            problem(end.get());
        }
        return new ComputerResult<>(job.machine().name(), job.machine().address(), objects, examined, problems, end != null ? last : null);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.resetacl.ComputerResult;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.provider.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on many computers at once, each on a virtual thread of its own; what goes wrong on one is in its result. */
final class Crew {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final long LOOK_EVERY_MILLIS = 50;
    /** A few computers are worked on by several threads each; many keep this one busy anyway. */
    private static final int MOST_THREADS = 12;
    private static final int MOST_FOR_EACH = 6;

    private final Progress progress;
    private final Request limits;
    private int threadsForEach = 1;
    private final Set<Going> going = ConcurrentHashMap.newKeySet();

    /**
     * @param progress counts computers when there are more than one, else whoever works counts
     * @param limits how many at once, and how long each may take
     */
    Crew(Progress progress, Request limits) {
        this.progress = progress;
        this.limits = limits;
    }

    /** What is done on one computer. */
    interface Work<T> {
        ComputerResult<T> on(Job job, Going going);
    }

    /** Does the work on all of them and waits for the end; the results are in the order of the jobs. */
    <T> List<ComputerResult<T>> run(List<Job> jobs, Work<T> work) {
        Semaphore places = new Semaphore(limits.parallel());
        threadsForEach = Math.clamp(MOST_THREADS / Math.max(1, Math.min(limits.parallel(), jobs.size())), 1, MOST_FOR_EACH);
        Thread watch = Thread.ofVirtual().start(this::watch);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ComputerResult<T>>> results = jobs.stream().map(job -> threads.submit(kept(() -> one(job, work, places)))).toList();
            return results.stream().map(Crew::result).toList();
        } finally {
            watch.interrupt();
        }
    }

    private static <V> Callable<V> kept(Callable<V> task) {
        var who = Author.bound();
        return () -> Author.as(who, task::call);
    }

    private <T> ComputerResult<T> one(Job job, Work<T> work, Semaphore places) throws InterruptedException {
        places.acquire();
        Going mine = new Going(Deadline.in(limits.patience()), progress, threadsForEach);
        going.add(mine);
        try {
            return progress.cancelled() ? none(job, mine.whyStopped(job.machine().name(), null)) : result(job, work, mine);
        } catch (BartizanException e) {
            return none(job, Problem.of(Problem.Kind.OTHER, e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The work on {} ended by a defect.", job.machine().name(), e);
            return none(job, Problem.of(Problem.Kind.OTHER, "Cannot work on " + job.machine().name() + " because of a defect of Bartizan ("
                    + e.getClass().getSimpleName() + "). The log has more."));
        } finally {
            going.remove(mine);
            places.release();
        }
    }

    private static <T> ComputerResult<T> result(Job job, Work<T> work, Going mine) {
        List<ComputerResult<T>> result = new ArrayList<>();
        mine.<RuntimeException>run(() -> result.add(work.on(job, mine)));
        return result.getFirst();
    }

    private static <T> ComputerResult<T> none(Job job, Problem problem) {
        return new ComputerResult<>(job.machine().name(), job.machine().address(), List.of(), 0, List.of(problem), null);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                going.forEach(Going::check);
            }
        } catch (InterruptedException e) {
            LOG.trace("Everything has ended.", e);
        }
    }

    private static <T> ComputerResult<T> result(Future<ComputerResult<T>> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // Ctrl+C cancels the progress first, so the end is near; leaving now would lose what was done.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

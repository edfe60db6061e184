// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.internal.walk.Visitor;
import org.bartizan.resetacl.internal.walk.Walkers;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessProvider;
import org.bartizan.resetacl.provider.AccessSession;

/** Goes through all the keys or files of one computer, each once. What is collected may come from several threads. */
abstract class Survey<T> implements Visitor {

    private final Job job;
    private final Going going;
    private final AccessProvider provider;
    private final Collected<T> collected;

    Survey(Job job, Going going, AccessProvider provider) {
        this.job = job;
        this.going = going;
        this.provider = provider;
        this.collected = new Collected<>(job);
    }

    /** Does it, whatever happens. */
    final Collected<T> run(Credentials credentials, boolean startService) {
        try (AccessSession session = provider.open(job.machine(), credentials, going.deadline(), startService)) {
            Walkers.walk(List.copyOf(roots(session)), session, this, going.mostThreads(), work -> going.run(work::run));
            stop();
        } catch (AccessException e) {
            collected.ended(e, going);
        } catch (BartizanException e) {
            // What was done until the record could not be kept any more is told all the same.
            collected.ended(new AccessException(Problem.Kind.OTHER, e.getMessage(), e), going);
        }
        return collected;
    }

    private Set<String> roots(AccessSession session) throws AccessException {
        Set<String> roots = new LinkedHashSet<>();
        for (String path : job.paths()) {
            try {
                roots.addAll(session.roots(path));
            } catch (AccessException e) {
                if (e.fatal()) {
                    throw e;
                }
                problem(e.problem(path));
            }
        }
        return roots;
    }

    /** Whether to stop; notes it. */
    @Override
    public final boolean stop() {
        if (going.stop()) {
            collected.stoppedByRequest(going);
        }
        return collected.isStopped();
    }

    /** Notes that an object failed; throws what is fatal again. */
    final void failed(AccessObject object, AccessException e) throws AccessException {
        if (e.fatal()) {
            throw e;
        }
        problem(e.problem(object.path()));
    }

    @Override
    public final void problem(Problem problem) {
        collected.problem(problem);
    }

    final Job job() {
        return job;
    }

    final Going going() {
        return going;
    }

    final AccessProvider provider() {
        return provider;
    }

    final Collected<T> collected() {
        return collected;
    }
}

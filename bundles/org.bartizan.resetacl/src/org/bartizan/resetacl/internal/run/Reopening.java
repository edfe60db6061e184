// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;

import org.bartizan.api.Author;
import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Problem;
import org.bartizan.resetacl.UndoneObject;
import org.bartizan.resetacl.UndoneObject.Result;
import org.bartizan.resetacl.internal.record.Note;
import org.bartizan.resetacl.internal.record.RunFile;
import org.bartizan.resetacl.internal.record.Story;
import org.bartizan.resetacl.internal.walk.Helpers;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessProvider;
import org.bartizan.resetacl.provider.AccessSession;

/** Puts back on one computer what a run had changed there. What is collected may come from several threads. */
final class Reopening {

    private static final int BATCH = 64;

    private final Job job;
    private final Going going;
    private final AccessProvider provider;
    private final RunFile file;
    private final boolean force;
    private final InstantSource clock;
    private final LongConsumer worked;
    private final String author = Author.current();
    private final Collected<UndoneObject> collected;
    private final List<Note.Undone> notes = new ArrayList<>();

    Reopening(Job job, Going going, AccessProvider provider, RunFile file, boolean force, InstantSource clock, LongConsumer worked) {
        this.job = job;
        this.going = going;
        this.provider = provider;
        this.file = file;
        this.force = force;
        this.clock = clock;
        this.worked = worked;
        this.collected = new Collected<>(job);
    }

    Collected<UndoneObject> run(List<Story.Item> items, Credentials credentials) {
        Queue<Story.Item> left = new ConcurrentLinkedQueue<>(items);
        try (AccessSession session = provider.open(job.machine(), credentials, going.deadline(), false)) {
            try (Helpers helpers = new Helpers()) {
                for (int i = 1; i < going.mostThreads() && items.size() > i * BATCH; i++) {
                    helpers.start(() -> help(session, left));
                }
                all(session, left);
            }
            keep();
        } catch (AccessException e) {
            collected.ended(e, going);
            keep();
        } catch (BartizanException e) {
            recordLost(e);
        }
        return collected;
    }

    private void help(AccessSession first, Queue<Story.Item> left) {
        try {
            going.run(() -> {
                Optional<AccessSession> another = first.another();
                if (another.isPresent()) {
                    try (AccessSession session = another.get()) {
                        all(session, left);
                    }
                }
            });
        } catch (AccessException e) {
            collected.ended(e, going);
        } catch (BartizanException e) {
            recordLost(e);
        }
    }

    /** What was put back without a note of it is found unchanged by the next undo. */
    private void recordLost(BartizanException e) {
        collected.ended(new AccessException(Problem.Kind.OTHER, e.getMessage(), e), going);
    }

    private void all(AccessSession session, Queue<Story.Item> left) throws AccessException {
        while (!collected.isStopped()) {
            if (going.stop()) {
                collected.stoppedByRequest(going);
                return;
            }
            Story.Item item = left.poll();
            if (item == null) {
                return;
            }
            undo(session, item.plan());
        }
    }

    private void undo(AccessSession session, Note.Plan plan) throws AccessException {
        try (AccessObject object = session.open(plan.path())) {
            byte[] now = object.read();
            Result result = Arrays.equals(now, plan.before()) ? Result.UNCHANGED
                    : provider.same(now, plan.after()) || provider.same(now, plan.before()) ? Result.RESTORED : Result.FORCED;
            if (result == Result.FORCED && !force) {
                collected.problem(new Problem(Problem.Kind.CHANGED_SINCE, plan.path(), "Cannot put back the access list of " + plan.path()
                        + ": somebody has changed it since the run. Look at it with resetacl:audit; --force replaces it all the same."));
            } else {
                restore(object, plan, result);
                collected.add(new UndoneObject(plan.path(), result));
                note(new Note.Undone(plan.number(), clock.instant(), author, result, result == Result.FORCED ? now : null));
            }
        } catch (AccessException e) {
            if (e.fatal()) {
                throw e;
            }
            collected.problem(e.problem(plan.path()));
        }
        collected.done(plan.path());
        collected.examined();
        worked.accept(1);
    }

    private void restore(AccessObject object, Note.Plan plan, Result result) throws AccessException {
        if (result == Result.UNCHANGED) {
            return;
        }
        if (!going.write(() -> object.write(plan.before()))) {
            throw new AccessException(Problem.Kind.CANCELLED, "It was stopped before " + plan.path() + ".");
        }
        if (!Arrays.equals(object.read(), plan.before())) {
            throw new AccessException(Problem.Kind.OTHER, "The access list of " + plan.path()
                    + " was put back, but the computer has made another one of it. Look at it with resetacl:audit.");
        }
    }

    private synchronized void note(Note.Undone note) {
        notes.add(note);
        if (notes.size() >= BATCH) {
            keep();
        }
    }

    private synchronized void keep() {
        file.add(notes);
        notes.clear();
    }
}

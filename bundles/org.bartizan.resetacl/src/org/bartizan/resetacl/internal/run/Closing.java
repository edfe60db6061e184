// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

import org.bartizan.resetacl.ChangedObject;
import org.bartizan.resetacl.internal.record.Note;
import org.bartizan.resetacl.internal.record.RunFile;
import org.bartizan.resetacl.provider.AccessException;
import org.bartizan.resetacl.provider.AccessObject;
import org.bartizan.resetacl.provider.AccessProvider;

/** Takes the rights to change away. What is there is on the disk before anything changes, for a batch at once, because each time costs a flush. */
final class Closing extends Survey<ChangedObject> {

    /** By name, an object before those below it; several threads bring them in any order. */
    static final Comparator<ChangedObject> ORDER = Comparator.comparing(ChangedObject::path, Paths.ORDER);

    /** An object that is to be changed. */
    private record Step(AccessObject object, RunFile.Intent intent) {
    }

    private final OpenRun run;
    private final LongConsumer worked;
    private final Described described;
    private int computer = -1;

    /** @param run null when nothing is to be changed */
    Closing(Job job, Going going, AccessProvider provider, OpenRun run, LongConsumer worked) {
        super(job, going, provider);
        this.run = run;
        this.worked = worked;
        this.described = new Described(provider);
    }

    @Override
    public void visit(List<AccessObject> objects) throws AccessException {
        List<Step> steps = new ArrayList<>();
        for (AccessObject object : objects) {
            if (stop()) {
                return;
            }
            try {
                byte[] before = object.read();
                provider().restrict(before).ifPresent(after -> steps.add(new Step(object, new RunFile.Intent(object.path(), before,
                        after))));
            } catch (AccessException e) {
                failed(object, e);
            }
            collected().examined();
        }
        if (run == null) {
            for (Step step : steps) {
                collected().add(changed(step));
            }
        } else if (!steps.isEmpty()) {
            change(steps);
        }
        if (!collected().isStopped()) {
            collected().done(objects.getLast().path());
        }
        worked.accept(objects.size());
    }

    private ChangedObject changed(Step step) throws AccessException {
        return new ChangedObject(step.object.path(), described.list(step.intent.before()), described.list(step.intent.after()));
    }

    private void change(List<Step> steps) throws AccessException {
        int first = run.file().plan(number(), steps.stream().map(Step::intent).toList());
        List<Note.Result> results = new ArrayList<>();
        try {
            for (Step step : steps) {
                results.add(new Note.Result(first + results.size(), !stop() && write(step)));
            }
        } finally {
            // An object whose change was interrupted has no result: only its computer knows.
            run.file().add(results);
        }
    }

    private synchronized int number() {
        if (computer < 0) {
            computer = run.file().computer(provider().kind(), job().machine());
        }
        return computer;
    }

    private boolean write(Step step) throws AccessException {
        try {
            if (!going().write(() -> step.object.write(step.intent.after()))) {
                collected().stoppedByRequest(going());
                return false;
            }
        } catch (AccessException e) {
            failed(step.object, e);
            return false;
        }
        collected().add(changed(step));
        collected().done(step.object.path());
        return true;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.work;

import java.util.function.Consumer;

import org.bartizan.api.Author;
import org.bartizan.api.access.Identity;
import org.bartizan.ui.Background;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Background work as jobs of the platform, which the Progress view shows. */
public final class BackgroundJobs implements Background {

    /** The only one. */
    public static final Background INSTANCE = new BackgroundJobs();

    private BackgroundJobs() {
    }

    @Override
    public <R> Running start(String name, Work<R> work, Consumer<? super R> done) {
        return start(name, work, done, failure -> Dialogs.failed(Display.getCurrent().getActiveShell(), name, failure));
    }

    @Override
    public <R> Running start(String name, Work<R> work, Consumer<? super R> done, Consumer<Exception> failed) {
        return schedule(name, work, done, failed, false);
    }

    @Override
    public <R> Running quietly(String name, Work<R> work, Consumer<? super R> done) {
        return schedule(name, work, done, failure -> ILog.of(BackgroundJobs.class).error(name + " failed", failure), true);
    }

    private static <R> Running schedule(String name, Work<R> work, Consumer<? super R> done, Consumer<Exception> failed, boolean system) {
        // As whoever is logged in now, whoever that is when it runs.
        Identity who = Author.identity();
        Job job = Job.create(name, (IJobFunction) monitor -> Author.as(() -> who, () -> run(work, done, failed, monitor)));
        job.setSystem(system);
        job.schedule();
        return new Running() {
            @Override
            public void cancel() {
                job.cancel();
            }

            @Override
            public boolean active() {
                return job.getState() != Job.NONE;
            }
        };
    }

    // The work may fail with anything, and the person has to hear of it.
    private static <R> IStatus run(Work<R> work, Consumer<? super R> done, Consumer<Exception> failed, IProgressMonitor monitor) {
        try {
            R result = work.run(new MonitorProgress(monitor));
            onDisplay(() -> done.accept(result));
        } catch (Exception e) {
            onDisplay(() -> failed.accept(e));
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private static void onDisplay(Runnable action) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(action);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal.run;

import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryRequest.Type;
import org.bartizan.discovery.ui.internal.Messages;
import org.bartizan.ui.Background;
import org.bartizan.ui.Background.Running;
import org.eclipse.osgi.util.NLS;

/** Runs discoveries, one at a time, whether or not a view shows them. Used on the UI thread, except where said. */
public final class Runs {

    private final Discovery discovery;
    private final RunModel model = new RunModel();
    private RunForm form = RunForm.initial();
    private volatile Running running;

    /** @param discovery what runs them */
    public Runs(Discovery discovery) {
        this.discovery = discovery;
    }

    Discovery discovery() {
        return discovery;
    }

    RunModel model() {
        return model;
    }

    /** What was typed last. */
    RunForm form() {
        return form;
    }

    void form(RunForm typed) {
        form = typed;
    }

    void start(DiscoveryRequest request, Background background) {
        if (running != null && running.active()) {
            return;
        }
        String what = request.type() == Type.RANGE ? request.range() : RunTexts.name(request.type());
        running = background.start(NLS.bind(Messages.Run_job, what), progress -> {
            model.ended(discovery.run(request, model.begin(progress), model::found));
            return null;
        }, nothing -> {
            // the model has told already
        }, failure -> model.failed(failure.getMessage() == null ? failure.toString() : failure.getMessage()));
    }

    /** Cancels what runs; what was found until then counts. Callable from any thread. */
    public void cancel() {
        Running now = running;
        if (now != null) {
            now.cancel();
            model.stopping();
        }
    }
}

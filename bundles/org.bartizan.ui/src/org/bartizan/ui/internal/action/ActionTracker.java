// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.HashMap;
import java.util.Map;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.UiReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gives contributed actions their keys, their entry in quick access and their tool, and takes them away with the service. */
@Component(service = {})
public class ActionTracker {

    private final UiReady ui;
    private final Map<ActionContribution, ActionCommand> commands = new HashMap<>();
    private volatile boolean closed;

    /** Acts on that display. */
    @Activate
    public ActionTracker(@Reference UiReady ui) {
        this.ui = ui;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ActionContribution action) {
        ui.later(() -> {
            commands.put(action, ActionCommand.install(action));
            Toolbar.refreshSoon();
        });
    }

    void remove(ActionContribution action) {
        if (!closed) {
            ui.run(() -> {
                ActionCommand command = commands.remove(action);
                if (command != null) {
                    command.uninstall();
                }
                Toolbar.refresh(action);
            });
        }
    }

    @Deactivate
    void close() {
        closed = true;
    }
}

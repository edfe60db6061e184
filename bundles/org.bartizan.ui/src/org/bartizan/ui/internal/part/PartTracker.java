// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.part;

import org.bartizan.ui.UiReady;
import org.bartizan.ui.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Brings contributed views into the window and takes them out, as their services come and go. */
@Component(service = {})
public class PartTracker {

    private final UiReady ui;
    private volatile boolean closed;

    /** Acts on that display. */
    @Activate
    public PartTracker(@Reference UiReady ui) {
        this.ui = ui;
        ui.later(Parts::removeOrphans);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ViewContribution view) {
        ui.later(() -> Parts.add(view));
    }

    void remove(ViewContribution view) {
        // The window closing takes everything away too, but then the layout is to be remembered as it is.
        if (!closed) {
            String id = view.id();
            ui.run(() -> Parts.remove(id));
        }
    }

    @Deactivate
    void close() {
        closed = true;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.part;

import java.util.List;

import org.bartizan.ui.Background;
import org.bartizan.ui.Node;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What one open view gets. */
final class PartContext implements ViewContext {

    private final Composite body;
    private final Display display;

    PartContext(Composite body) {
        this.body = body;
        this.display = body.getDisplay();
    }

    @Override
    public Shell shell() {
        return body.getShell();
    }

    @Override
    public List<Node> selection() {
        return Selections.current();
    }

    @Override
    public void showView(String viewId) {
        Parts.show(viewId);
    }

    @Override
    public Background background() {
        return BackgroundJobs.INSTANCE;
    }

    @Override
    public void select(List<Node> nodes) {
        Selections.select(nodes);
    }

    @Override
    public void later(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!body.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}

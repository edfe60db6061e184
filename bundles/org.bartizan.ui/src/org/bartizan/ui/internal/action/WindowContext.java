// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.action;

import java.util.List;

import org.bartizan.ui.ActionContext;
import org.bartizan.ui.Background;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.part.Parts;
import org.bartizan.ui.internal.work.BackgroundJobs;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** An action's window. */
public record WindowContext(List<Node> selection) implements ActionContext {

    @Override
    public Shell shell() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return (window == null ? workbench.getWorkbenchWindows()[0] : window).getShell();
    }

    @Override
    public void showView(String viewId) {
        Parts.show(viewId);
    }

    @Override
    public Background background() {
        return BackgroundJobs.INSTANCE;
    }
}

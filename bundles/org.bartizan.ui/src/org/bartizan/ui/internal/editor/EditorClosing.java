// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import org.bartizan.ui.UiReady;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Puts our question about unsaved changes in place of the platform's, for a tab, for several, and for the window. */
@Component(service = {})
public class EditorClosing implements IWorkbenchListener {

    private final UiReady ui;
    private IEclipseContext window;
    private ISaveHandler platform;
    private ISaveHandler ours;

    /** Asks from now on. */
    @Activate
    public EditorClosing(@Reference UiReady ui) {
        this.ui = ui;
        ui.later(this::install);
    }

    private void install() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0) {
            window = windows[0].getService(IEclipseContext.class);
            platform = window.get(ISaveHandler.class);
            ours = new UnsavedEditors(platform);
            window.set(ISaveHandler.class, ours);
            PlatformUI.getWorkbench().addWorkbenchListener(this);
        }
    }

    // The platform asks its own handler only, so nothing may be left to save when its turn comes.
    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return ours.saveParts(window.get(EPartService.class).getDirtyParts(), true) || forced;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // by then everything is saved
    }

    @Deactivate
    void close() {
        ui.run(() -> {
            if (ours != null) {
                PlatformUI.getWorkbench().removeWorkbenchListener(this);
                window.set(ISaveHandler.class, platform);
            }
        });
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.ui.ActionContribution;
import org.bartizan.ui.UiReady;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Sets the workbench up, and tells the capabilities when there is a window. */
final class SystemCenterAdvisor extends WorkbenchAdvisor {

    private final Options options;
    private final WindowLock lock;
    private final List<ServiceRegistration<?>> themes = new ArrayList<>();
    private ServiceRegistration<UiReady> ready;

    SystemCenterAdvisor(Options options, WindowLock lock) {
        this.options = options;
        this.lock = lock;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return SystemCenterPerspective.ID;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(options.screenshot().isEmpty());
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, true);
        preferences.setDefault(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS, false);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new SystemCenterWindow(configurer, this::closing);
    }

    @Override
    public void preStartup() {
        SystemCenterPerspective.describeViews();
    }

    @Override
    public void postStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        BundleContext context = FrameworkUtil.getBundle(SystemCenterAdvisor.class).getBundleContext();
        ready = context.registerService(UiReady.class, new DisplayReady(display, statusLine()), null);
        for (Theme theme : Theme.values()) {
            themes.add(context.registerService(ActionContribution.class, new ThemeAction(theme), null));
        }
        lock.watch();
        options.screenshot().ifPresent(file -> new Screenshot(file).take());
        Shown.mark();
    }

    private IStatusLineManager statusLine() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return getWorkbenchConfigurer().getWindowConfigurer(window).getActionBarConfigurer().getStatusLineManager();
    }

    /** The window closes for good: nobody can keep it open any more, and its parts are still there. */
    private void closing() {
        if (ready != null) {
            ready.unregister();
            themes.forEach(ServiceRegistration::unregister);
            ready = null;
        }
    }

    @Override
    public void eventLoopException(Throwable exception) {
        ILog.of(SystemCenterAdvisor.class).error("An action failed unexpectedly", exception);
    }
}

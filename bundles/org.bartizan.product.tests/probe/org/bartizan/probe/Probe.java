// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.probe;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Tells a test what a person sees in the running workbench. The test makes a bundle of it and installs it as a capability. */
public final class Probe implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Hashtable<String, Object> commands = new Hashtable<>();
        commands.put("osgi.command.scope", "probe");
        commands.put("osgi.command.function", new String[] {"screen", "click", "open", "mark", "quit"});
        context.registerService(Probe.class, this, commands);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework withdraws the service
    }

    /** Everything on the screen that has a name, a line each. */
    public String screen() {
        TreeSet<String> lines = new TreeSet<>();
        onScreen(screen -> screen.look(lines));
        return String.join("\n", lines);
    }

    /** Clicks a menu entry, such as {@code Tools > Run Discovery}. */
    public String click(String path) {
        List<String> clicked = new ArrayList<>();
        onScreen(screen -> clicked.add(screen.click(path) ? "clicked " + path : "there is no " + path));
        return clicked.isEmpty() ? "there is no window" : clicked.getFirst();
    }

    /** Opens what is at that path in the tree in front, by names, as Enter does. */
    public String open(String path) {
        onScreen(screen -> screen.open(path.split(" > ")));
        return "opened " + path;
    }

    /** Separates what comes before from what comes after. */
    public String mark(String name) {
        return "mark: " + name;
    }

    /** Closes the workbench, soon. */
    public String quit() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
        return "mark: quit";
    }

    private static void onScreen(Consumer<Screen> action) {
        // a probe that was installed earlier can be asked before there is a window
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        // what was asked of the UI thread before is done before
        display.syncExec(() -> {
            while (display.readAndDispatch()) {
                continue;
            }
            if (PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
                action.accept(new Screen(display));
            }
        });
    }
}

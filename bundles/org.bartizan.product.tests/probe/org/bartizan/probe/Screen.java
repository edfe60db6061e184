// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.probe;

import java.util.Arrays;
import java.util.Collection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The window, by the names of what is in it. */
final class Screen {

    private final Shell shell;

    Screen(Display display) {
        this.shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    void look(Collection<String> lines) {
        controls(shell, lines);
        menus(shell.getMenuBar(), "", lines);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (Object id : commands.getDefinedCommandIds()) {
            if (id.toString().startsWith("org.bartizan")) {
                lines.add("command: " + id);
            }
        }
    }

    private static void controls(Control control, Collection<String> lines) {
        if (control instanceof CTabFolder folder) {
            for (CTabItem tab : folder.getItems()) {
                lines.add("view: " + tab.getText());
            }
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem tool : bar.getItems()) {
                lines.add("tool: " + tool.getToolTipText());
            }
        }
        if (control instanceof Link link) {
            lines.add("link: " + link.getText().replaceAll("<[^>]*>", ""));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                controls(child, lines);
            }
        }
    }

    private static void menus(Menu menu, String above, Collection<String> lines) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String name = above + name(item);
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                lines.add("menu: " + name);
            }
            if (item.getMenu() != null) {
                menus(item.getMenu(), name + " > ", lines);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static String name(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }

    boolean click(String path) {
        Menu menu = shell.getMenuBar();
        MenuItem found = null;
        for (String step : path.split(" > ")) {
            if (menu == null) {
                return false;
            }
            menu.notifyListeners(SWT.Show, new Event());
            found = Arrays.stream(menu.getItems()).filter(item -> name(item).equals(step)).findFirst().orElse(null);
            menu = found == null ? null : found.getMenu();
        }
        if (found == null || !found.isEnabled()) {
            return false;
        }
        found.notifyListeners(SWT.Selection, new Event());
        return true;
    }

    void open(String... path) {
        Tree tree = tree(shell);
        TreeItem at = tree.getItem(0);
        for (String name : path) {
            at.setExpanded(true);
            tell(tree, SWT.Expand, at);
            TreeItem found = null;
            for (int i = 0; i < at.getItemCount(); i++) {
                found = at.getItem(i).getText().equals(name) ? at.getItem(i) : found;
            }
            at = found;
        }
        tree.setFocus();
        tree.setSelection(at);
        tell(tree, SWT.Selection, at);
        tell(tree, SWT.DefaultSelection, at);
    }

    private static void tell(Tree tree, int what, TreeItem item) {
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(what, event);
    }

    private static Tree tree(Composite below) {
        for (Control child : below.getChildren()) {
            Tree found = child instanceof Tree tree ? tree : child instanceof Composite composite && child.isVisible() ? tree(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Uses the workbench the way a person does, from a thread that is not the UI thread: finds what is seen, clicks, types and waits. */
final class Ui {

    private static final long PATIENCE = 30;
    private static final int LOOK = 25;

    private Ui() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** What {@code question} says on the UI thread. */
    static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        display().syncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /** Runs {@code action} on the UI thread and waits for it. */
    static void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Runs {@code action} on the UI thread without waiting, because a dialog may open. */
    static void begin(Runnable action) {
        display().asyncExec(action);
    }

    /** Waits until {@code condition} holds on the UI thread. */
    static void await(String what, BooleanSupplier condition) {
        CompletableFuture<Boolean> met = new CompletableFuture<>();
        display().asyncExec(() -> look(condition, met));
        try {
            met.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            Shots.take("failed " + what.replaceAll("[^A-Za-z0-9 ]", ""));
            met.cancel(false);
            throw new AssertionError("Waited in vain for: " + what, e);
        } catch (Exception e) {
            throw new AssertionError("While waiting for: " + what, e);
        }
    }

    private static void look(BooleanSupplier condition, CompletableFuture<Boolean> met) {
        if (met.isDone() || display().isDisposed()) {
            return;
        }
        try {
            if (condition.getAsBoolean()) {
                met.complete(true);
                return;
            }
        } catch (RuntimeException e) {
            met.completeExceptionally(e);
            return;
        }
        display().timerExec(LOOK, () -> look(condition, met));
    }

    static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** The open dialog with that title; waits for it. */
    static Shell dialog(String title) {
        await("dialog " + title, () -> findShell(title).isPresent());
        return ask(() -> findShell(title).orElseThrow());
    }

    private static Optional<Shell> findShell(String title) {
        return Arrays.stream(display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }

    /** Every visible widget of a type below a control, outer ones first. On the UI thread. */
    static <W extends Widget> List<W> all(Composite below, Class<W> type) {
        List<W> found = new ArrayList<>();
        collect(below, type, found);
        return found;
    }

    private static <W extends Widget> void collect(Control control, Class<W> type, List<W> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof org.eclipse.swt.widgets.ToolBar bar) {
            Arrays.stream(bar.getItems()).filter(type::isInstance).map(type::cast).forEach(found::add);
        }
        if (control instanceof CTabFolder folder) {
            Arrays.stream(folder.getItems()).filter(type::isInstance).map(type::cast).forEach(found::add);
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
        }
    }

    private static <W extends Widget> W wait(Shell below, Class<W> type, String what, Predicate<W> is) {
        await(what, () -> all(below, type).stream().anyMatch(is));
        return ask(() -> all(below, type).stream().filter(is).findFirst().orElseThrow());
    }

    static void link(Shell below, String text) {
        Link link = wait(below, Link.class, "link " + text, each -> each.getText().equals("<a>" + text + "</a>"));
        begin(() -> link.notifyListeners(SWT.Selection, new Event()));
    }

    /** Presses a button whose text begins with that. */
    static void button(Shell below, String text) {
        Button button = wait(below, Button.class, "button " + text, each -> each.getText().replace("&", "").startsWith(text)
                && each.isEnabled());
        begin(() -> {
            if ((button.getStyle() & SWT.RADIO) != 0) {
                all(below, Button.class).forEach(other -> {
                    if ((other.getStyle() & SWT.RADIO) != 0 && other.getSelection()) {
                        other.setSelection(false);
                        other.notifyListeners(SWT.Selection, new Event());
                    }
                });
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Clicks a tool with a label that begins with that. */
    static void tool(String text) {
        ToolItem item = wait(window(), ToolItem.class, "tool " + text, each -> each.getText().startsWith(text) && each.isEnabled());
        begin(() -> item.notifyListeners(SWT.Selection, new Event()));
    }

    /** The button whose text begins with that. On the UI thread. */
    static Button shown(Shell below, String text) {
        return all(below, Button.class).stream().filter(each -> each.getText().startsWith(text)).findFirst().orElseThrow();
    }

    /** Whether a control can be seen whole in its window. On the UI thread. */
    static boolean inside(Control control, Shell shell) {
        Rectangle bounds = display().map(control.getParent(), shell, control.getBounds());
        return shell.getClientArea().intersection(bounds).equals(bounds);
    }

    /** Whether a command of the platform, such as that of a key, would do something now. On the UI thread. */
    static boolean enabled(String command) {
        Command found = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        found.setEnabled(null);
        return found.isHandled() && found.isEnabled();
    }

    static Text field(Shell below, String hint) {
        return wait(below, Text.class, "field " + hint, each -> each.getMessage().equals(hint));
    }

    static void type(Text field, String text) {
        act(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    /** The labels of all tabs that are seen. */
    static List<String> tabs() {
        return ask(() -> all(window(), CTabItem.class).stream().map(CTabItem::getText).toList());
    }

    /** Brings a view to front by its tab. */
    static void tab(String label) {
        wait(window(), CTabItem.class, "tab " + label, each -> each.getText().equals(label));
        act(() -> Menus.choose("Window", "Show View", label));
    }

    /** The tree of the Explorer. */
    static Tree tree() {
        return wait(window(), Tree.class, "the Explorer's tree", tree -> tree.getItemCount() == 1 && tree.getItem(0).getData() != null);
    }

    /** Expands an item as a click on its triangle does. On the UI thread. */
    static void expand(TreeItem item) {
        item.setExpanded(true);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
    }

    /** Collapses an item as a click on its triangle does. On the UI thread. */
    static void collapse(TreeItem item) {
        item.setExpanded(false);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Collapse, event);
    }

    /** The child with that name; made real if it was never seen. On the UI thread. */
    static TreeItem child(TreeItem parent, String name) {
        for (int i = 0; i < parent.getItemCount(); i++) {
            if (parent.getItem(i).getText().equals(name)) {
                return parent.getItem(i);
            }
        }
        throw new AssertionError(name + " is not below " + parent.getText());
    }

    /** Selects items as clicks do. On the UI thread. */
    static void select(TreeItem... items) {
        Tree tree = items[0].getParent();
        tree.setFocus();
        tree.setSelection(items);
        tree.notifyListeners(SWT.Selection, new Event());
    }
}

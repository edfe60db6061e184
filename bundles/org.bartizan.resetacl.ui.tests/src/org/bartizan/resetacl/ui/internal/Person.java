// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Looks at a window, types and clicks. Sees only what is visible. */
public final class Person {

    private static final long PATIENCE = 20_000_000_000L;
    private static final int LOOK = 20;

    private final Supplier<Shell> window;

    /** At that window. */
    public Person(Supplier<Shell> window) {
        this.window = window;
    }

    /** At the window of that title, as soon as there is one. */
    public Person at(String title) {
        waitFor("the window " + title, () -> find(title) != null);
        return new Person(() -> find(title));
    }

    /** Whether there is a window of that title. */
    public boolean hasWindow(String title) {
        return find(title) != null;
    }

    private static Shell find(String title) {
        return Arrays.stream(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst().orElse(null);
    }

    public void waitFor(String what, BooleanSupplier seen) {
        long end = System.nanoTime() + PATIENCE;
        while (!seen.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "Waited in vain for " + what + "; saw " + texts());
            if (!Display.getDefault().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void visit(Control control, List<Control> into) {
        if (control.getVisible() || control instanceof Shell) {
            into.add(control);
            if (control instanceof Composite parent && !(control instanceof Combo)) {
                Arrays.stream(parent.getChildren()).filter(child -> !(child instanceof Shell)).forEach(child -> visit(child, into));
            }
        }
    }

    private <C extends Control> List<C> all(Class<C> type, Predicate<C> which) {
        List<Control> controls = new ArrayList<>();
        if (window.get() != null) {
            visit(window.get(), controls);
        }
        return controls.stream().filter(control -> type.isInstance(control) && control.isVisible()).map(type::cast).filter(which).toList();
    }

    /** Everything that can be read, in one line. */
    public String texts() {
        List<String> texts = new ArrayList<>();
        all(Label.class, label -> true).forEach(label -> texts.add(label.getText()));
        all(CLabel.class, label -> true).forEach(label -> texts.add(label.getText()));
        all(Text.class, text -> true).forEach(text -> texts.add(text.getText()));
        all(Link.class, link -> true).forEach(link -> texts.add(link.getText()));
        all(Button.class, button -> true).forEach(button -> texts.add("[" + button.getText() + "]"));
        return String.join(" | ", texts);
    }

    public boolean sees(String text) {
        return texts().contains(text);
    }

    /** The field with that hint, or the first that can be typed into. */
    public Text field(int index) {
        return all(Text.class, candidate -> (candidate.getStyle() & SWT.READ_ONLY) == 0).get(index);
    }

    public void type(int field, String text) {
        field(field).setText(text);
    }

    public Text hinted(String hint) {
        return all(Text.class, text -> text.getMessage().equals(hint)).getFirst();
    }

    public Combo box() {
        return all(Combo.class, combo -> true).getFirst();
    }

    public Tree tree() {
        return all(Tree.class, tree -> true).getFirst();
    }

    public boolean hasTree() {
        return !all(Tree.class, tree -> true).isEmpty();
    }

    /** The table of that id. */
    public Table table(String id) {
        return all(Table.class, table -> id.equals(table.getData("org.bartizan.ui.table"))).getFirst();
    }

    public boolean hasTable(String id) {
        return !all(Table.class, table -> id.equals(table.getData("org.bartizan.ui.table"))).isEmpty();
    }

    /** The cells of a row of a table. */
    public static List<String> row(Table table, int index) {
        TableItem item = table.getItem(index);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            cells.add(item.getText(i));
        }
        return cells;
    }

    /** The cells of an item of a tree. */
    public static List<String> cells(TreeItem item) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < item.getParent().getColumnCount(); i++) {
            cells.add(item.getText(i));
        }
        return cells;
    }

    public void select(TreeItem item) {
        item.getParent().setSelection(item);
        item.getParent().notifyListeners(SWT.Selection, new Event());
    }

    public void select(Table table, int row) {
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
    }

    public void tab(int index) {
        CTabFolder folder = all(CTabFolder.class, each -> true).getFirst();
        folder.setSelection(index);
    }

    /** Whether there is such a button, and it is enabled. */
    public boolean canClick(String text) {
        return buttons(text).stream().anyMatch(Button::isEnabled);
    }

    private List<Button> buttons(String text) {
        return all(Button.class, button -> button.getText().replace("&", "").contains(text));
    }

    public void click(String text) {
        waitFor("an enabled button " + text, () -> canClick(text));
        Button button = buttons(text).getFirst();
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Does something that opens a window and waits for its end, and presses a button of that window; what was read in it. */
    public String answer(String title, String button, Runnable trigger) {
        AtomicReference<String> read = new AtomicReference<>();
        answer(title, button, read);
        trigger.run();
        waitFor("the window " + title, () -> read.get() != null);
        return read.get();
    }

    private void answer(String title, String button, AtomicReference<String> read) {
        Display.getDefault().timerExec(LOOK, () -> {
            Person there = new Person(() -> find(title));
            if (find(title) == null || !there.canClick(button)) {
                answer(title, button, read);
            } else {
                read.set(there.texts());
                there.click(button);
            }
        });
    }

    public ToolItem tool(String text) {
        return all(ToolBar.class, bar -> true).stream().flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> item.getText()
                .startsWith(text)).findFirst().orElseThrow();
    }

    public void follow(String text) {
        press(all(Link.class, link -> link.getText().contains(text)).getFirst());
    }

    public void press(Widget widget) {
        widget.notifyListeners(SWT.Selection, new Event());
    }

    /** The entry of the context menu of a control. */
    public MenuItem entry(Control control, String text) {
        control.getMenu().notifyListeners(SWT.Show, new Event());
        return Arrays.stream(control.getMenu().getItems()).filter(item -> item.getText().startsWith(text)).findFirst().orElseThrow();
    }
}

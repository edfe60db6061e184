// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Looks at a window, types and clicks. Sees only what is visible. */
final class Person {

    private static final long PATIENCE = 20_000_000_000L;

    private final Shell shell;

    Person(Shell shell) {
        this.shell = shell;
    }

    void waitFor(String what, BooleanSupplier seen) {
        long end = System.nanoTime() + PATIENCE;
        while (!seen.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "Waited in vain for " + what + "; saw " + texts());
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void visit(Control control, List<Control> into) {
        if (control.getVisible() || control instanceof Shell) {
            into.add(control);
            if (control instanceof Composite parent && !(control instanceof Combo)) {
                Arrays.stream(parent.getChildren()).forEach(child -> visit(child, into));
            }
        }
    }

    private <C extends Control> List<C> all(Class<C> type, Predicate<C> which) {
        List<Control> controls = new ArrayList<>();
        visit(shell, controls);
        return controls.stream().filter(control -> type.isInstance(control) && control.isVisible()).map(type::cast).filter(which).toList();
    }

    /** Everything that can be read, in one line. */
    String texts() {
        List<String> texts = new ArrayList<>();
        all(Label.class, label -> true).forEach(label -> texts.add(label.getText()));
        all(Text.class, text -> true).forEach(text -> texts.add(text.getText()));
        all(Link.class, link -> true).forEach(link -> texts.add(link.getText()));
        return String.join(" | ", texts);
    }

    boolean sees(String text) {
        return texts().contains(text);
    }

    void type(int field, String text) {
        all(Text.class, candidate -> (candidate.getStyle() & SWT.READ_ONLY) == 0).get(field).setText(text);
    }

    Combo box(int index) {
        return all(Combo.class, combo -> true).get(index);
    }

    Table table() {
        return all(Table.class, table -> true).getFirst();
    }

    /** The cells of a row of the table. */
    List<String> row(int index) {
        TableItem item = table().getItem(index);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table().getColumnCount(); i++) {
            cells.add(item.getText(i));
        }
        return cells;
    }

    boolean hasTable() {
        return !all(Table.class, table -> true).isEmpty();
    }

    Button button(String text) {
        return all(Button.class, button -> button.getText().replace("&", "").contains(text)).getFirst();
    }

    /** Whether there is such a button, and it is enabled. */
    boolean canClick(String text) {
        return all(Button.class, button -> button.getText().replace("&", "").contains(text)).stream().anyMatch(Button::isEnabled);
    }

    void click(String text) {
        Button button = button(text);
        assertTrue(button.isEnabled(), () -> text + " is not enabled; saw " + texts());
        button.notifyListeners(SWT.Selection, new Event());
    }

    void follow(String text) {
        all(Link.class, link -> link.getText().contains(text)).getFirst().notifyListeners(SWT.Selection, new Event());
    }
}

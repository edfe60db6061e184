// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** Uses editors the way a person does. */
final class Editing {

    private Editing() {
    }

    /** Opens the editor of what is selected in the Explorer, with Enter. */
    static void open(TreeItem... items) {
        String title = Ui.ask(() -> {
            Ui.select(items);
            return items.length == 1 ? items[0].getText() : items.length + " ";
        });
        Ui.begin(() -> {
            Event enter = new Event();
            enter.item = items[0];
            items[0].getParent().notifyListeners(SWT.DefaultSelection, enter);
        });
        Ui.await("the editor of " + title, () -> pages().isPresent() && Ui.all(Ui.window(), CTabItem.class).stream()
                .anyMatch(tab -> tab.getText().replace("*", "").startsWith(title) && tab.getParent().getSelection() == tab));
    }

    /** The list of pages of the editor in front. On the UI thread. */
    static Optional<Tree> pages() {
        return Ui.all(Ui.window(), Tree.class).stream().filter(tree -> tree.getData("org.bartizan.ui.pages") != null).findFirst();
    }

    /** Chooses a page by its name. */
    static void page(String... path) {
        Ui.await("page " + String.join(" > ", path), () -> item(path).isPresent());
        Ui.act(() -> {
            TreeItem item = item(path).orElseThrow();
            item.getParent().setSelection(item);
            Event chosen = new Event();
            chosen.item = item;
            item.getParent().notifyListeners(SWT.Selection, chosen);
        });
    }

    /** What the list of pages says of a page: name, how many are set, how many are locked. On the UI thread. */
    static List<String> counts(String page) {
        TreeItem item = item(page).orElseThrow();
        return List.of(item.getText(0), item.getText(1), item.getText(2));
    }

    private static Optional<TreeItem> item(String... path) {
        TreeItem[] items = pages().map(Tree::getItems).orElse(new TreeItem[0]);
        TreeItem found = null;
        for (String name : path) {
            found = null;
            for (TreeItem item : items) {
                if (item.getText().equals(name)) {
                    found = item;
                }
            }
            if (found == null) {
                return Optional.empty();
            }
            items = found.getItems();
        }
        return Optional.ofNullable(found);
    }

    /** The widget of a field, by the name of its feature; waits for it. */
    static <C extends Control> C field(String feature, Class<C> type) {
        Ui.await("field " + feature, () -> find(feature).filter(type::isInstance).isPresent());
        return Ui.ask(() -> type.cast(find(feature).orElseThrow()));
    }

    /** The widget of a field, if it is shown. On the UI thread. */
    static Optional<Control> find(String feature) {
        return Ui.all(Ui.window(), Control.class).stream().filter(control -> feature.equals(control.getData("org.bartizan.ui.field")))
                .findFirst();
    }

    /** Types into a field, in place of what is there. */
    static void type(String feature, String text) {
        Text field = field(feature, Text.class);
        Ui.act(() -> {
            field.setFocus();
            field.selectAll();
            field.insert(text);
        });
    }

    /** Clicks a check box. */
    static void check(String feature) {
        Button box = field(feature, Button.class);
        Ui.act(() -> {
            box.setFocus();
            box.setSelection(!box.getSelection());
            box.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Presses the toggle before a field, which sets or unsets it, or the one behind it, which locks it. On the UI thread. */
    static Button toggle(String feature, boolean before) {
        Control control = find(feature).orElseThrow();
        Composite grid = control.getParent();
        Control body = control;
        while (!(grid.getLayout() instanceof org.eclipse.swt.layout.GridLayout layout && layout.numColumns == 4)) {
            body = grid;
            grid = grid.getParent();
        }
        List<Control> cells = List.of(grid.getChildren());
        return (Button) cells.get(cells.indexOf(body) + (before ? -2 : 1));
    }

    static void toggleSet(String feature) {
        press(feature, true);
    }

    static void toggleLock(String feature) {
        press(feature, false);
    }

    private static void press(String feature, boolean before) {
        field(feature, Control.class);
        Ui.act(() -> {
            Button button = toggle(feature, before);
            if (!button.isEnabled()) {
                throw new AssertionError(feature + " cannot be toggled: " + button.getToolTipText());
            }
            // As a click does, which makes the editor the active part.
            button.setFocus();
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Whether a setting is set here, locked here. On the UI thread. */
    static boolean set(String feature) {
        return toggle(feature, true).getSelection();
    }

    static boolean locked(String feature) {
        return toggle(feature, false).getSelection();
    }

    /** Everything that is said in words in the window. On the UI thread. */
    static List<String> words() {
        return Ui.all(Ui.window(), Label.class).stream().map(Label::getText).filter(text -> !text.isEmpty()).toList();
    }

    static void awaitWords(String text) {
        Ui.await("\"" + text + "\"", () -> words().stream().anyMatch(each -> each.contains(text)));
    }

    /** Whether the editor in front has unsaved changes. On the UI thread. */
    static boolean dirty() {
        return Ui.all(Ui.window(), CTabItem.class).stream().anyMatch(tab -> tab.getText().startsWith("*"));
    }

    /** What stands in a field. On the UI thread. */
    static String value(String feature) {
        return find(feature).filter(Text.class::isInstance).map(control -> ((Text) control).getText()).orElse("");
    }

    /** Closes every editor without saving. */
    static void closeAll() {
        Ui.act(() -> {
            EPartService parts = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(EPartService.class);
            parts.getParts().stream().filter(part -> "org.bartizan.ui.editor".equals(part.getElementId())).toList().forEach(part -> {
                part.setDirty(false);
                parts.hidePart(part, true);
            });
        });
    }

    /** Waits until the window takes input again, which it does not while a dialog is open and while something is saved. */
    static void awaitSaved() {
        Ui.await("the end of saving", () -> Ui.window().isEnabled() && Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible)
                .count() == 1);
    }

    static void save() {
        Ui.begin(() -> Menus.choose("File", "Save"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.bartizan.fleet.policy.Extensions;
import org.bartizan.ui.Icons;
import org.bartizan.ui.internal.form.SectionCount;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The pages of an editor, with how much is set and locked on each. */
final class Navigator {

    private static final String ICON = "icon";
    private static final int SET = 38;
    private static final int LOCKED = 32;

    private final Tree tree;
    private List<Page> shown = List.of();

    Navigator(Composite parent, Consumer<Page> chosen) {
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setData("org.bartizan.ui.pages", Boolean.TRUE);
        tree.setHeaderVisible(true);
        column("Page", SWT.LEFT, SET, null);
        column("Set", SWT.RIGHT, SET, "How many settings are set here");
        TreeColumn locks = column("", SWT.RIGHT, LOCKED, "How many settings are locked here");
        locks.setImage(Icons.image(Navigator.class, "icons/lock.svg"));
        tree.addListener(SWT.Resize, e -> fit());
        tree.addListener(SWT.Selection, e -> selected().ifPresent(chosen));
    }

    private TreeColumn column(String title, int style, int width, String tip) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(title);
        column.setToolTipText(tip);
        column.setWidth(width);
        return column;
    }

    private void fit() {
        tree.getColumn(0).setWidth(Math.max(90, tree.getClientArea().width - SET - LOCKED));
    }

    Tree widget() {
        return tree;
    }

    private Optional<Page> selected() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of((Page) tree.getSelection()[0].getData());
    }

    /** Shows these pages and counts again. */
    void show(List<Page> pages, List<? extends EObject> roots, String selected) {
        if (!pages.equals(shown)) {
            tree.setRedraw(false);
            tree.removeAll();
            TreeItem list = null;
            for (Page page : pages) {
                TreeItem item = page instanceof Page.Part && list != null ? new TreeItem(list, SWT.NONE) : new TreeItem(tree, SWT.NONE);
                list = page instanceof Page.Part ? list : item;
                item.setData(page);
            }
            for (TreeItem item : tree.getItems()) {
                item.setExpanded(true);
            }
            shown = List.copyOf(pages);
            tree.setRedraw(true);
        }
        for (TreeItem item : tree.getItems()) {
            fill(item, roots);
        }
        select(selected);
    }

    private static void fill(TreeItem item, List<? extends EObject> roots) {
        Page page = (Page) item.getData();
        item.setText(0, page.brief());
        String icon = page.icon();
        switch (page) {
            case Page.Section(var type) -> {
                SectionCount count = SectionCount.of(roots, type);
                item.setText(1, count.set() == 0 ? "" : Integer.toString(count.set()));
                item.setText(2, count.locked() == 0 ? "" : Integer.toString(count.locked()));
                icon = Extensions.missing(type) ? "warning" : count.set() == 0 ? "inherited" : "set";
            }
            case Page.Parts _ -> item.setText(1, item.getItemCount() == 0 ? "" : Integer.toString(item.getItemCount()));
            default -> {
                // there is nothing to count
            }
        }
        if (!icon.equals(item.getData(ICON))) {
            item.setData(ICON, icon);
            item.setImage(Icons.image(Navigator.class, "icons/" + icon + ".svg"));
        }
        for (TreeItem child : item.getItems()) {
            fill(child, roots);
        }
    }

    /** Selects a page, or nothing for an unknown one. */
    void select(String key) {
        tree.deselectAll();
        for (TreeItem item : tree.getItems()) {
            select(item, key);
        }
    }

    private void select(TreeItem item, String key) {
        if (((Page) item.getData()).key().equals(key)) {
            tree.setSelection(item);
        }
        for (TreeItem child : item.getItems()) {
            select(child, key);
        }
    }
}

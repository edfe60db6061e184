// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Computers and their keys on the screen: filled only where people look. Used on the UI thread. */
final class AccessTree {

    /** So many computers are shown open at first. */
    private static final int FEW = 3;

    private final Tree tree;
    private final TreeColumns columns;
    private final Set<String> expanded = new HashSet<>();
    private List<AuditRow> rows = List.of();

    /** @param sort told which column was clicked */
    AccessTree(Composite parent, String id, Consumer<AuditColumn> sort) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        tree.setData("org.bartizan.ui.table", id);
        columns = new TreeColumns(tree, id);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, e -> remember((TreeItem) e.item, true));
        tree.addListener(SWT.Collapse, e -> remember((TreeItem) e.item, false));
        tree.addListener(SWT.DefaultSelection, e -> toggle((TreeItem) e.item));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.MouseHover, this::hint);
        for (AuditColumn column : AuditColumn.values()) {
            columns.widget(column).addListener(SWT.Selection, e -> sort.accept(column));
        }
    }

    Tree widget() {
        return tree;
    }

    /** Shows other computers; few of them are opened. */
    void first(List<AuditRow> now, AuditShape shape) {
        expanded.clear();
        if (now.size() <= FEW) {
            now.forEach(row -> expanded.add(row.id()));
        }
        show(now, shape);
    }

    /** Shows the same in another shape; what is open and selected stays so. */
    void show(List<AuditRow> now, AuditShape shape) {
        Set<String> selected = new HashSet<>();
        selection().forEach(row -> selected.add(row.id()));
        rows = now;
        tree.setSortColumn(columns.widget(shape.column()));
        tree.setSortDirection(shape.reversed() ? SWT.DOWN : SWT.UP);
        tree.setRedraw(false);
        tree.setItemCount(0);
        tree.setItemCount(now.size());
        for (int i = 0; i < now.size(); i++) {
            if (open(now.get(i))) {
                open(tree.getItem(i), now.get(i));
            }
        }
        reselect(selected);
        tree.setRedraw(true);
    }

    private boolean open(AuditRow row) {
        return !row.children().isEmpty() && expanded.contains(row.id());
    }

    private void open(TreeItem item, AuditRow row) {
        set(item, row);
        item.setExpanded(true);
        for (int i = 0; i < row.children().size(); i++) {
            if (open(row.children().get(i))) {
                open(item.getItem(i), row.children().get(i));
            }
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        AuditRow above = parent == null ? null : of(parent);
        List<AuditRow> beside = parent == null ? rows : above == null ? List.of() : above.children();
        if (event.index >= 0 && event.index < beside.size()) {
            set(item, beside.get(event.index));
        }
    }

    private static void set(TreeItem item, AuditRow row) {
        item.setData(row);
        item.setText(row.cells().toArray(String[]::new));
        item.setImage(row.image());
        if (item.getItemCount() != row.children().size()) {
            item.setItemCount(row.children().size());
        }
    }

    /** The row that an item stands for, or null. */
    static AuditRow of(TreeItem item) {
        if (item == null || item.isDisposed()) {
            return null;
        }
        // Asking for its text fills a virtual item that was never seen.
        item.getText();
        return item.getData() instanceof AuditRow row ? row : null;
    }

    private void remember(TreeItem item, boolean open) {
        AuditRow row = of(item);
        if (row != null && open) {
            expanded.add(row.id());
        } else if (row != null) {
            expanded.remove(row.id());
        }
    }

    private void toggle(TreeItem item) {
        if (item != null && item.getItemCount() > 0) {
            item.setExpanded(!item.getExpanded());
            remember(item, item.getExpanded());
        }
    }

    /** What is selected, in the order of the tree. */
    List<AuditRow> selection() {
        return Arrays.stream(tree.getSelection()).map(AccessTree::of).filter(Objects::nonNull).toList();
    }

    /** Selects again what was selected, as far as it is open; else the first row. */
    private void reselect(Set<String> ids) {
        TreeItem found = null;
        for (int i = 0; i < rows.size() && !ids.isEmpty() && found == null; i++) {
            found = find(rows.get(i), tree.getItem(i), ids);
        }
        if (found == null && !rows.isEmpty()) {
            found = tree.getItem(0);
        }
        if (found != null) {
            tree.setSelection(found);
        }
        tree.notifyListeners(SWT.Selection, new Event());
    }

    private TreeItem find(AuditRow row, TreeItem item, Set<String> ids) {
        if (ids.contains(row.id())) {
            return item;
        }
        TreeItem found = null;
        for (int i = 0; open(row) && found == null && i < row.children().size(); i++) {
            AuditRow child = row.children().get(i);
            if (ids.contains(child.id()) || open(child)) {
                found = find(child, item.getItem(i), ids);
            }
        }
        return found;
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy(text());
        }
    }

    /** The selected rows as tab-separated text with a line of headings; below a computer with its name in front. */
    String text() {
        StringBuilder text = new StringBuilder("Computer");
        for (AuditColumn column : AuditColumn.values()) {
            text.append('\t').append(column.title());
        }
        for (AuditRow row : selection()) {
            text.append('\n').append(row.computer().computer());
            for (AuditColumn column : AuditColumn.values()) {
                String cell = column == AuditColumn.PATH && row.object() != null ? row.object().path() : row.cell(column);
                text.append('\t').append(cell.replaceAll("\\s+", " "));
            }
        }
        return text.toString();
    }

    void copy(String text) {
        Clipboard clipboard = new Clipboard(tree.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void hint(Event event) {
        AuditRow row = of(tree.getItem(new Point(event.x, event.y)));
        tree.setToolTipText(row == null ? null : row.problem() != null ? row.problem().text() : row.object() != null ? row.object().path()
                : null);
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The tree on the screen: filled only where people look. A new state of the organisation changes only the nodes that are other instances
 * than before, so what is expanded, selected and scrolled to stays.
 */
final class LazyTree {

    private final Tree tree;
    private final Set<String> expanded = new HashSet<>();
    private TreeNode root;
    private boolean otherExpanded;

    LazyTree(Composite parent) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        column(230, SWT.LEFT);
        column(110, SWT.LEFT);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, e -> expand((TreeItem) e.item));
        tree.addListener(SWT.Collapse, e -> collapse((TreeItem) e.item));
        tree.addListener(SWT.Resize, e -> fit());
    }

    private void column(int width, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setWidth(width);
    }

    private void fit() {
        int width = tree.getClientArea().width;
        int second = Math.clamp(width * 2 / 5, 90, 140);
        tree.getColumn(0).setWidth(Math.max(140, width - second));
        tree.getColumn(1).setWidth(second);
    }

    Tree widget() {
        return tree;
    }

    /** The organisation as it is shown now, or null. */
    TreeNode root() {
        return root;
    }

    /** Shows another state, or nothing for null. */
    void show(TreeNode now) {
        Set<String> selected = new HashSet<>();
        selection().forEach(node -> selected.add(node.id()));
        boolean first = now != null && (root == null || !root.node().id().equals(now.node().id()));
        root = now;
        tree.setRedraw(false);
        tree.setItemCount(now == null ? 0 : 1);
        if (now != null) {
            if (first) {
                expanded.add(now.node().id());
            }
            update(tree.getItem(0), now);
        }
        otherExpanded = false;
        reselect(selected);
        tree.setRedraw(true);
    }

    private void update(TreeItem item, TreeNode now) {
        boolean opening = open(now);
        if (now == item.getData() && item.getExpanded() == opening && !otherExpanded) {
            return;
        }
        set(item, now);
        if (!opening) {
            item.setExpanded(false);
            return;
        }
        item.setExpanded(true);
        for (int i = 0; i < now.children().size(); i++) {
            TreeNode child = now.children().get(i);
            if (!child.children().isEmpty()) {
                update(item.getItem(i), child);
            }
        }
    }

    private boolean open(TreeNode node) {
        return !node.children().isEmpty() && expanded.contains(node.node().id());
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            set(item, root);
        } else {
            TreeNode above = of(parent);
            if (above != null && event.index < above.children().size()) {
                set(item, above.children().get(event.index));
            }
        }
    }

    private static void set(TreeItem item, TreeNode node) {
        boolean other = item.getData() != node;
        item.setData(node);
        item.setText(new String[] {node.node().name(), node.info()});
        item.setImage(Icons.image(LazyTree.class, "icons/" + node.image() + ".svg"));
        if (item.getItemCount() != node.children().size()) {
            item.setItemCount(node.children().size());
        }
        if (other) {
            item.clearAll(true);
        }
    }

    private void expand(TreeItem item) {
        TreeNode node = of(item);
        if (node != null) {
            expanded.add(node.node().id());
        }
    }

    private void collapse(TreeItem item) {
        TreeNode node = of(item);
        if (node != null) {
            // A row that closes closes all below it; to remember those would open them again at the next change.
            node.each(each -> expanded.remove(each.node().id()));
        }
    }

    /** The next state shown has these expanded and nothing else. */
    void expandOnly(Set<String> ids) {
        otherExpanded = true;
        expanded.clear();
        expanded.addAll(ids);
    }

    Set<String> expanded() {
        return Set.copyOf(expanded);
    }

    /** What is selected, in the order of the tree, seen or not. */
    List<Node> selection() {
        return Arrays.stream(tree.getSelection()).map(LazyTree::of).filter(Objects::nonNull).map(TreeNode::node).toList();
    }

    /** The node that an item stands for now, or null. */
    static TreeNode of(TreeItem item) {
        if (item == null || item.isDisposed()) {
            return null;
        }
        // A virtual item that was cleared keeps the data of whatever it stood for before; asking for its text fills it again.
        item.getText();
        return item.getData() instanceof TreeNode node ? node : null;
    }

    private void reselect(Set<String> ids) {
        tree.setSelection(items(ids, false).toArray(TreeItem[]::new));
        tree.notifyListeners(SWT.Selection, new Event());
    }

    /** Selects the object of that id, expanding what is above it, and scrolls to it; whether it is there. */
    boolean reveal(String id) {
        List<TreeItem> items = items(Set.of(id), true);
        if (items.isEmpty()) {
            return false;
        }
        tree.setSelection(items.getFirst());
        tree.showSelection();
        tree.notifyListeners(SWT.Selection, new Event());
        return true;
    }

    /** The item of the object of that id, or null when it is not there or what it is in is closed. */
    TreeItem item(String id) {
        return items(Set.of(id), false).stream().findFirst().orElse(null);
    }

    private List<TreeItem> items(Set<String> ids, boolean opening) {
        List<TreeItem> items = new ArrayList<>();
        if (root != null && !ids.isEmpty()) {
            collect(root, tree::getItem, 0, new HashSet<>(ids), items, opening);
        }
        return items;
    }

    /** Items are made only for what is looked for and for what it is in. */
    private void collect(TreeNode node, IntFunction<TreeItem> above, int index, Set<String> ids, List<TreeItem> items, boolean opening) {
        if (ids.remove(node.node().id())) {
            items.add(above.apply(index));
        }
        if (ids.isEmpty() || !(opening || open(node))) {
            return;
        }
        IntFunction<TreeItem> within = child -> {
            TreeItem item = above.apply(index);
            of(item);
            if (opening && !item.getExpanded()) {
                expanded.add(node.node().id());
                item.setExpanded(true);
            }
            return item.getItem(child);
        };
        for (int i = 0; i < node.children().size() && !ids.isEmpty(); i++) {
            collect(node.children().get(i), within, i, ids, items, opening);
        }
    }
}

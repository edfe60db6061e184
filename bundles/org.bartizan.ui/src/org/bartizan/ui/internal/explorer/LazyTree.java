// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bartizan.ui.Icons;
import org.bartizan.ui.Node;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The tree on the screen: filled only where people look. A new state of the organisation changes only what differs, so what is expanded,
 * selected and scrolled to stays.
 */
final class LazyTree {

    private final Tree tree;
    private final Set<String> expanded = new HashSet<>();
    private TreeNode root;

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
        boolean first = root == null && now != null;
        root = now;
        tree.setRedraw(false);
        tree.setItemCount(now == null ? 0 : 1);
        if (now != null) {
            if (first) {
                expanded.add(now.node().id());
            }
            update(tree.getItem(0), now);
        }
        reselect(selected);
        tree.setRedraw(true);
    }

    private void update(TreeItem item, TreeNode now) {
        if (now.equals(item.getData()) && item.getExpanded() == open(now)) {
            return;
        }
        set(item, now);
        item.clearAll(false);
        if (open(now)) {
            item.setExpanded(true);
            for (int i = 0; i < now.children().size(); i++) {
                TreeNode child = now.children().get(i);
                if (!child.children().isEmpty()) {
                    update(item.getItem(i), child);
                }
            }
        } else if (item.getExpanded()) {
            item.setExpanded(false);
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
        } else if (parent.getData() instanceof TreeNode above && event.index < above.children().size()) {
            set(item, above.children().get(event.index));
        }
    }

    private static void set(TreeItem item, TreeNode node) {
        item.setData(node);
        item.setText(new String[] {node.node().name(), node.info()});
        item.setImage(Icons.image(LazyTree.class, "icons/" + node.image() + ".svg"));
        if (item.getItemCount() != node.children().size()) {
            item.setItemCount(node.children().size());
        }
    }

    private void expand(TreeItem item) {
        if (item.getData() instanceof TreeNode node) {
            expanded.add(node.node().id());
        }
    }

    private void collapse(TreeItem item) {
        if (item.getData() instanceof TreeNode node) {
            expanded.remove(node.node().id());
        }
    }

    /** Expands these and nothing else. */
    void expandOnly(Set<String> ids) {
        expanded.clear();
        expanded.addAll(ids);
    }

    Set<String> expanded() {
        return Set.copyOf(expanded);
    }

    /** What is selected, in the order of the tree. */
    List<Node> selection() {
        return Arrays.stream(tree.getSelection()).map(TreeItem::getData).filter(TreeNode.class::isInstance)
                .map(data -> ((TreeNode) data).node()).toList();
    }

    /** The node of an item, or null. */
    static TreeNode of(TreeItem item) {
        return item != null && item.getData() instanceof TreeNode node ? node : null;
    }

    private void reselect(Set<String> ids) {
        List<TreeItem> items = new ArrayList<>();
        if (root != null && !ids.isEmpty()) {
            Deque<TreeNode> path = new ArrayDeque<>();
            collect(root, ids, path, items, false);
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        tree.notifyListeners(SWT.Selection, new Event());
    }

    /** Selects the object of that id, expanding what is above it, and scrolls to it. */
    TreeItem reveal(String id) {
        List<TreeItem> items = new ArrayList<>();
        if (root != null) {
            collect(root, new HashSet<>(Set.of(id)), new ArrayDeque<>(), items, true);
        }
        if (items.isEmpty()) {
            return null;
        }
        tree.setSelection(items.getFirst());
        tree.showSelection();
        tree.notifyListeners(SWT.Selection, new Event());
        return items.getFirst();
    }

    private void collect(TreeNode node, Set<String> ids, Deque<TreeNode> path, List<TreeItem> items, boolean opening) {
        if (ids.isEmpty()) {
            return;
        }
        path.addLast(node);
        if (ids.remove(node.node().id())) {
            items.add(item(path, opening));
        }
        if (opening || open(node)) {
            node.children().forEach(child -> collect(child, ids, path, items, opening));
        }
        path.removeLast();
    }

    private TreeItem item(Deque<TreeNode> path, boolean opening) {
        TreeItem item = tree.getItem(0);
        TreeNode above = root;
        for (TreeNode node : path) {
            if (node != root) {
                if (opening && !item.getExpanded()) {
                    expanded.add(above.node().id());
                    item.setExpanded(true);
                }
                item = item.getItem(above.children().indexOf(node));
                set(item, node);
            } else if (item.getData() == null) {
                set(item, root);
            }
            above = node;
        }
        return item;
    }
}

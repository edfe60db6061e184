// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.table.Times;

/**
 * A node of the tree with everything below it, as it was at one moment. {@link #reusing} makes a later state share what did not change with
 * an earlier one, off the UI thread, so that there a comparison of instances tells what changed.
 *
 * @param node what it is
 * @param image the name of its icon
 * @param detail the address of a computer; of everything else, empty
 * @param computers how many computers there are at and below it
 * @param children groups before computers, as the organisation orders them
 */
public record TreeNode(Node node, String image, String detail, int computers, List<TreeNode> children) {

    /** What the second column says. */
    String info() {
        return switch (node.kind()) {
            case SERVER, CLIENT, SITE -> detail;
            case SITES -> Times.count(children.size(), "site", "sites");
            default -> Times.count(computers, "computer", "computers");
        };
    }

    /** The part of this tree that is left when only what contains {@code text} stays, with its ancestors; null when nothing is left. */
    TreeNode filtered(String text) {
        if (node.name().toLowerCase(Locale.ROOT).contains(text) || detail.toLowerCase(Locale.ROOT).contains(text)) {
            return this;
        }
        List<TreeNode> left = children.stream().map(child -> child.filtered(text)).filter(child -> child != null).toList();
        if (left.isEmpty()) {
            return null;
        }
        int count = node.kind() == Kind.SITES ? left.size() : left.stream().mapToInt(TreeNode::computers).sum();
        return new TreeNode(node, image, detail, count, left);
    }

    /** This, with the instances of an earlier state wherever they are the same all the way down; {@code before} may be null. */
    TreeNode reusing(TreeNode before) {
        if (before == null || this == before) {
            return this;
        }
        boolean same = node.equals(before.node) && image.equals(before.image) && detail.equals(before.detail)
                && computers == before.computers && children.size() == before.children.size();
        List<TreeNode> shared = new ArrayList<>(children.size());
        Map<String, TreeNode> moved = Map.of();
        for (int i = 0; i < children.size(); i++) {
            TreeNode child = children.get(i);
            TreeNode there = i < before.children.size() ? before.children.get(i) : null;
            TreeNode earlier = there;
            if (there == null || !there.node.id().equals(child.node.id())) {
                moved = moved.isEmpty() ? byId(before.children) : moved;
                earlier = moved.get(child.node.id());
            }
            shared.add(child.reusing(earlier));
            same &= shared.getLast() == there;
        }
        return same ? before : new TreeNode(node, image, detail, computers, List.copyOf(shared));
    }

    private static Map<String, TreeNode> byId(List<TreeNode> nodes) {
        Map<String, TreeNode> byId = new HashMap<>();
        nodes.forEach(each -> byId.put(each.node.id(), each));
        return byId;
    }

    /** Calls {@code visitor} with this and everything below it. */
    public void each(Consumer<TreeNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.each(visitor));
    }

    /** This or the one below it with that id, or null. */
    public TreeNode find(String id) {
        if (node.id().equals(id)) {
            return this;
        }
        for (TreeNode child : children) {
            TreeNode found = child.find(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

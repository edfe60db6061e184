// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.table.Times;

/**
 * A node of the tree with everything below it, as it was at one moment. Two that are equal look the same, all the way down.
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

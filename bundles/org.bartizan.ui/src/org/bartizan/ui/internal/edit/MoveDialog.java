// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bartizan.ui.ActionContext;
import org.bartizan.ui.Node;
import org.bartizan.ui.internal.explorer.TreeNode;
import org.bartizan.ui.widget.GroupChooser;

/** Asks for the group that selected objects go to. */
final class MoveDialog {

    private MoveDialog() {
    }

    static Optional<Node> ask(ActionContext context, TreeNode root) {
        List<GroupChooser.Group> groups = new ArrayList<>();
        collect(root, "", context.selection(), groups);
        String what = Edits.what(context.selection());
        return new GroupChooser(context.shell(), "Move " + what, "Choose the group that " + what + " should belong to.", groups,
                group -> "Move to " + group.node().name()).ask().map(GroupChooser.Group::node);
    }

    private static void collect(TreeNode node, String path, List<Node> moving, List<GroupChooser.Group> groups) {
        String here = path.isEmpty() ? node.node().name() : path + " / " + node.node().name();
        if (Edits.movable(moving, node.node())) {
            groups.add(new GroupChooser.Group(node.node(), here, node.computers()));
        }
        node.children().stream().filter(child -> !child.children().isEmpty() || child.computers() == 0)
                .forEach(child -> collect(child, here, moving, groups));
    }
}

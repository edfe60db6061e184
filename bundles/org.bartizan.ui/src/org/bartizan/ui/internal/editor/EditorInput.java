// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;

/**
 * What an editor edits: one object, or several of the same kind together.
 *
 * @param nodes at least one, ordered by id
 */
public record EditorInput(List<Node> nodes) {

    /** Orders the nodes. */
    public EditorInput {
        nodes = nodes.stream().distinct().sorted(Comparator.comparing(Node::id)).toList();
    }

    /** Whether there is an editor for these: one object of any kind, or several computers or groups that are alike. */
    public static boolean editable(List<Node> nodes) {
        if (nodes.isEmpty() || nodes.getFirst().kind() == Kind.SITES) {
            return false;
        }
        Kind kind = nodes.getFirst().kind();
        return nodes.size() == 1 || kind != Kind.ORGANIZATION && nodes.stream().allMatch(node -> node.kind() == kind);
    }

    /** Identifies the editor among all. */
    String key() {
        return nodes.stream().map(Node::id).collect(Collectors.joining(" "));
    }

    /** The kind of every object. */
    Kind kind() {
        return nodes.getFirst().kind();
    }

    List<String> ids() {
        return nodes.stream().map(Node::id).toList();
    }
}

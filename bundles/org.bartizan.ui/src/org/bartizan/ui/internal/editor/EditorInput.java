// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.bartizan.ui.internal.edit.Edits;
import org.eclipse.emf.ecore.EObject;

/**
 * What an editor edits: one object, or several of the same kind together.
 *
 * @param nodes at least one, ordered by id
 */
public record EditorInput(List<Node> nodes) {

    private static final Set<Kind> HOLDERS = EnumSet.of(Kind.ORGANIZATION, Kind.SERVER_GROUP, Kind.CLIENT_GROUP, Kind.CLIENT);
    private static final String KIND = "org.bartizan.ui.editor.kind";
    private static final String IDS = "org.bartizan.ui.editor.ids";
    private static final String NAMES = "org.bartizan.ui.editor.names";

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

    /** What was edited in an earlier session; empty when that is not what the state is of. */
    static Optional<EditorInput> of(Map<String, String> state) {
        List<String> ids = lines(state, IDS);
        List<String> names = lines(state, NAMES);
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(each -> each.name().equals(state.get(KIND))).findFirst();
        return ids.isEmpty() || ids.size() != names.size() ? Optional.empty()
                : kind.map(each -> new EditorInput(IntStream.range(0, ids.size()).mapToObj(i -> new Node(each, ids.get(i), names.get(i)))
                        .toList()));
    }

    private static List<String> lines(Map<String, String> state, String key) {
        return state.getOrDefault(key, "").lines().toList();
    }

    /** Remembers what is edited for the next session. */
    void keep(Map<String, String> state) {
        state.put(KIND, kind().name());
        state.put(IDS, String.join("\n", ids()));
        state.put(NAMES, nodes.stream().map(node -> node.name().replaceAll("\\R", " ")).collect(Collectors.joining("\n")));
    }

    /** The policies of the same objects. */
    static EditorInput policies(List<Node> holders) {
        return new EditorInput(holders.stream().map(node -> new Node(Kind.POLICY, node.id(), node.name())).toList());
    }

    /** Whether these objects have policies, and can be edited together. */
    static boolean havePolicies(List<Node> nodes) {
        return editable(nodes) && HOLDERS.contains(nodes.getFirst().kind());
    }

    /** What people call it, with the names that the objects have now. */
    String title(List<Node> now) {
        boolean named = now.size() == 1 || now.getFirst().kind() != Kind.POLICY;
        return (kind() == Kind.POLICY && named ? "Policy of " : "") + Edits.what(now);
    }

    /** The pages of its editor. */
    List<Page> pages(List<? extends EObject> roots) {
        return Pages.of(roots, Editors.icon(kind())).stream().filter(page -> kind() != Kind.POLICY || !(page instanceof Page.General))
                .toList();
    }

    /** Identifies the editor among all. */
    String key() {
        return (kind() == Kind.POLICY ? "policy " : "") + String.join(" ", ids());
    }

    /** The kind of every object. */
    Kind kind() {
        return nodes.getFirst().kind();
    }

    List<String> ids() {
        return nodes.stream().map(Node::id).toList();
    }
}

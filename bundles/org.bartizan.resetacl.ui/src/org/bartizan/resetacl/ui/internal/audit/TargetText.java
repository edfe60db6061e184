// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Tokens;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;

/** Targets as people read and type them. What was taken from the Explorer is meant by its id, whatever else has the same name. */
public final class TargetText {

    private static final String GROUP = "group:";

    private final Map<String, Target> known = new HashMap<>();

    /** The same names, whatever becomes of these. */
    public TargetText copy() {
        TargetText copy = new TargetText();
        copy.known.putAll(known);
        return copy;
    }

    /** Whether access can be audited on what is selected in the Explorer. */
    public static boolean suits(List<Node> selection) {
        return !selection.isEmpty() && selection.stream().allMatch(node -> computer(node) || group(node));
    }

    private static boolean computer(Node node) {
        return node.kind() == Kind.SERVER || node.kind() == Kind.CLIENT;
    }

    private static boolean group(Node node) {
        return node.kind() == Kind.SERVER_GROUP || node.kind() == Kind.CLIENT_GROUP;
    }

    /** The text for what is selected. */
    public String of(List<Node> selection) {
        known.clear();
        return Tokens.join(selection.stream().map(this::label).toList());
    }

    private String label(Node node) {
        Target target = group(node) ? new Target.Group(node.id()) : new Target.Named(node.id());
        String prefix = group(node) ? GROUP : "";
        String name = prefix + node.name().replace("\"", "").strip();
        String label = name.isBlank() || known.containsKey(name) ? prefix + node.id() : name;
        known.put(label, target);
        return label;
    }

    /** The targets that a text names. */
    public List<Target> parse(String text) {
        return Tokens.split(text).stream().map(this::target).distinct().toList();
    }

    private Target target(String token) {
        Target exact = known.get(token);
        return exact != null ? exact : Target.parse(token, Path.of(""));
    }
}

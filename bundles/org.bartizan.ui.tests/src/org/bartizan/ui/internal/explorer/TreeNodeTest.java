// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.junit.jupiter.api.Test;

class TreeNodeTest {

    @Test
    void isTheEarlierOneWhenNothingChanged() {
        TreeNode before = organization(group("a", client("1"), client("2")), group("b", client("3")));
        assertSame(before, organization(group("a", client("1"), client("2")), group("b", client("3"))).reusing(before));
    }

    @Test
    void sharesEveryGroupThatDidNotChange() {
        TreeNode before = organization(group("a", client("1"), client("2")), group("b", client("3")));
        TreeNode changed = new TreeNode(new Node(Kind.CLIENT, "3", "renamed"), "client", "", 1, List.of());
        TreeNode now = organization(group("a", client("1"), client("2")), group("b", changed));
        TreeNode shared = now.reusing(before);
        assertEquals(now, shared);
        assertNotSame(before, shared);
        assertSame(before.children().get(0), shared.children().get(0));
        assertNotSame(before.children().get(1), shared.children().get(1));
    }

    @Test
    void sharesWhatStandsInAnotherPlaceThanBefore() {
        TreeNode before = organization(group("a", client("1")), group("b", client("2")), group("c", client("3")));
        TreeNode shared = organization(group("b", client("2")), group("c", client("3"))).reusing(before);
        assertSame(before.children().get(1), shared.children().get(0));
        assertSame(before.children().get(2), shared.children().get(1));
        TreeNode again = organization(group("a", client("1")), group("b", client("2")), group("c", client("3"))).reusing(shared);
        assertEquals(before, again);
        assertSame(shared.children().get(0), again.children().get(1));
    }

    @Test
    void seesThatSomethingIsInAnotherOrder() {
        TreeNode before = organization(group("a", client("1"), client("2")));
        TreeNode now = organization(group("a", client("2"), client("1")));
        assertEquals(now, now.reusing(before));
    }

    private static TreeNode organization(TreeNode... groups) {
        return new TreeNode(new Node(Kind.ORGANIZATION, "o", "Organization"), "organization", "",
                Arrays.stream(groups).mapToInt(TreeNode::computers).sum(), List.of(groups));
    }

    private static TreeNode group(String id, TreeNode... clients) {
        return new TreeNode(new Node(Kind.CLIENT_GROUP, id, "Group " + id), "client-group", "", clients.length, List.of(clients));
    }

    private static TreeNode client(String id) {
        return new TreeNode(new Node(Kind.CLIENT, id, "PC-" + id), "client", "10.0.0." + id, 1, List.of());
    }
}

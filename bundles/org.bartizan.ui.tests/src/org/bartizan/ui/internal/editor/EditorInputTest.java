// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.junit.jupiter.api.Test;

class EditorInputTest {

    private static final Node ONE = new Node(Kind.CLIENT, "a", "pc-1");
    private static final Node TWO = new Node(Kind.CLIENT, "b", "pc-2");
    private static final Node GROUP = new Node(Kind.CLIENT_GROUP, "g", "Sales");

    @Test
    void isTheSameInWhateverOrderThingsAreSelected() {
        assertEquals(new EditorInput(List.of(ONE, TWO)).key(), new EditorInput(List.of(TWO, ONE, ONE)).key());
    }

    @Test
    void takesOneObjectOrSeveralAlike() {
        assertTrue(EditorInput.editable(List.of(GROUP)));
        assertTrue(EditorInput.editable(List.of(ONE, TWO)));
        assertFalse(EditorInput.editable(List.of(ONE, GROUP)));
        assertFalse(EditorInput.editable(List.of()));
        assertFalse(EditorInput.editable(List.of(new Node(Kind.SITES, "s", "Sites"))));
    }

    @Test
    void survivesInTheStateOfItsTab() {
        Map<String, String> state = new HashMap<>();
        EditorInput input = EditorInput.policies(List.of(ONE, new Node(Kind.CLIENT, "with a space", "Two\nlines")));
        input.keep(state);
        EditorInput again = EditorInput.of(state).orElseThrow();
        assertEquals(input.key(), again.key());
        assertEquals("2 policies", again.title(again.nodes()));
        assertEquals("Policy of 2 clients", again.title(List.of(ONE, TWO)));
        assertEquals("Policy of " + GROUP.name(), again.title(List.of(GROUP)));
    }

    @Test
    void isNothingInAStateThatMakesNoSense() {
        assertTrue(EditorInput.of(Map.of()).isEmpty());
        assertTrue(EditorInput.of(Map.of("org.bartizan.ui.editor.kind", "TEAPOT", "org.bartizan.ui.editor.ids", "a",
                "org.bartizan.ui.editor.names", "b")).isEmpty());
        assertTrue(EditorInput.of(Map.of("org.bartizan.ui.editor.kind", "SITE", "org.bartizan.ui.editor.ids", "a\nb",
                "org.bartizan.ui.editor.names", "b")).isEmpty());
    }

    @Test
    void isAPolicyOfWhatHasOne() {
        assertTrue(EditorInput.havePolicies(List.of(ONE, TWO)));
        assertFalse(EditorInput.havePolicies(List.of(new Node(Kind.SITE, "s", "Office"))));
    }
}

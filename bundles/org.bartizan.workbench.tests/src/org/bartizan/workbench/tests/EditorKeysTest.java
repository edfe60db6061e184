// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor without a mouse, and what keeps people from losing what they edited. */
class EditorKeysTest {

    private static final int STEPS = 60;

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
        Editing.open(Ui.ask(Organizations::clientGroup));
    }

    @AfterEach
    void closeEditors() {
        Editing.closeAll();
    }

    /** What has the keyboard, one after the other, beginning with the list of pages. */
    private static List<Control> walk() {
        return Ui.ask(() -> {
            Editing.pages().orElseThrow().setFocus();
            List<Control> visited = new ArrayList<>();
            Control focus = Ui.display().getFocusControl();
            while (focus != null && visited.size() < STEPS && !visited.contains(focus)) {
                visited.add(focus);
                focus.traverse(SWT.TRAVERSE_TAB_NEXT);
                focus = Ui.display().getFocusControl();
            }
            return visited;
        });
    }

    @Test
    void leadsFromThePagesThroughEveryFieldWithItsToggles() {
        Editing.page("Auto-protect");
        Combo events = Editing.field("fileEvents", Combo.class);
        List<Control> visited = walk();
        int at = visited.indexOf(events);
        assertTrue(at > 0, () -> "File events cannot be reached: " + visited);
        assertTrue(visited.get(at - 1) == Ui.ask(() -> Editing.toggle("fileEvents", true)), "first the toggle that sets it");
        assertTrue(visited.get(at + 1) == Ui.ask(() -> Editing.toggle("fileEvents", false)), "then the toggle that locks it");
        List<Object> fields = Ui.ask(() -> visited.stream().map(each -> each.getData("org.bartizan.ui.field")).filter(each -> each != null)
                .toList());
        assertTrue(fields.contains("denyAccess") && fields.contains("maxFileSize"), fields::toString);
    }

    @Test
    void asksBeforeTheWindowClosesWithUnsavedChanges() {
        Editing.page("General");
        Editing.type("description", "All of sales");
        Ui.await("an unsaved change", Editing::dirty);
        Ui.begin(() -> Ui.window().close());
        Shell question = Editing.question();
        Shots.take("editor window closing");
        Ui.button(question, "Cancel");
        Ui.await("still there", () -> question.isDisposed() && Editing.dirty());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps people from losing what they edited when they close a tab or the window. */
class EditorClosingTest {

    /** Asked after the workbench has asked about its editors: without it, this window would be gone. */
    private final IWorkbenchListener keepOpen = new IWorkbenchListener() {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            closing = true;
            return false;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            // never happens
        }
    };

    private volatile boolean closing;

    @BeforeEach
    void edit() {
        Organizations.create("Small", "Acme");
        Ui.tab("Change Log");
        Ui.act(() -> PlatformUI.getWorkbench().addWorkbenchListener(keepOpen));
        Editing.open(Ui.ask(Organizations::clientGroup));
        Editing.page("General");
        Editing.type("description", "All of sales");
        Ui.await("an unsaved change", Editing::dirty);
    }

    @AfterEach
    void closeEditors() {
        Ui.act(() -> PlatformUI.getWorkbench().removeWorkbenchListener(keepOpen));
        Editing.closeAll();
    }

    private static void editClient() {
        Editing.open(Ui.ask(() -> Organizations.clientGroup().getItem(0)));
        Editing.check("roaming");
        Ui.await("two editors with changes", () -> unsaved() == 2);
    }

    private static long unsaved() {
        return Ui.all(Ui.window(), CTabItem.class).stream().filter(tab -> tab.getText().startsWith("*")).count();
    }

    private static void closeWindow() {
        Ui.begin(() -> Ui.window().close());
    }

    private static Shell question(String title) {
        Shell question = Ui.dialog(title);
        Shots.take(title);
        return question;
    }

    @Test
    void asksBeforeATabClosesAndSavesAsTheKeyDoes() {
        Ui.begin(() -> Menus.choose("File", "Close Editor"));
        Shell question = question("Close Workstations");
        assertTrue(Ui.ask(() -> Ui.all(question, Label.class).stream().anyMatch(label -> label.getText().equals(
                "Workstations has changes that are not saved: Description."))));
        assertEquals(List.of("Cancel", "Discard", "Save 1 editor"), Ui.ask(() -> Ui.all(question, Button.class).stream().map(
                Button::getText)
                .sorted().toList()));
        Ui.button(question, "Cancel");
        Ui.await("still there", () -> question.isDisposed() && Editing.dirty());
        Ui.begin(() -> Menus.choose("File", "Close Editor"));
        Ui.button(Ui.dialog("Close Workstations"), "Save 1 editor");
        Ui.await("closed", () -> Editing.pages().isEmpty());
        Ui.await("the change log", () -> ExplorerTest.logged("Edit Workstations: Description"));
    }

    @Test
    void keepsEverythingWhenTheWindowIsNotClosedAfterAll() {
        closeWindow();
        Shell question = Ui.dialog("Close Workstations");
        Ui.button(question, "Cancel");
        Ui.await("still there", () -> question.isDisposed() && Editing.dirty());
        assertFalse(closing, "Cancel ends the closing");
        editClient();
    }

    @Test
    void savesEveryEditorBeforeTheWindowCloses() {
        editClient();
        closeWindow();
        Ui.button(question("Close 2 editors"), "Save 2 editors");
        Ui.button(Ui.dialog("Edit pc-0001: Roaming"), "Save: changes 1 computer");
        Ui.await("that the window closes", () -> closing);
        assertFalse(Ui.ask(Editing::dirty));
        Ui.await("the change log", () -> ExplorerTest.logged("Edit pc-0001: Roaming"));
    }

    @Test
    void givesUpWhatIsDiscarded() {
        closeWindow();
        Ui.button(Ui.dialog("Close Workstations"), "Discard");
        Ui.await("that the window closes", () -> closing);
        Ui.await("what is saved", () -> !Editing.dirty() && !Editing.value("description").equals("All of sales"));
        assertTrue(Ui.ask(() -> ExplorerTest.logged("Create the small scenario")), "nothing was committed");
    }

    @Test
    void keepsTheWindowOpenWhenSomethingCannotBeSaved() {
        Editing.page("Definitions update");
        Editing.type("maximumAge", "1000");
        editClient();
        closeWindow();
        Ui.button(Ui.dialog("Close 2 editors"), "Save 2 editors");
        Editing.awaitWords("Not saved: Maximum age");
        assertFalse(closing, "what cannot be saved keeps the window open");
        assertEquals(2, Ui.ask(EditorClosingTest::unsaved));
    }

    @Test
    void keepsTheWindowOpenWhenThePreviewIsCancelled() {
        Editing.page("Definitions update");
        Editing.type("maximumAge", "9");
        closeWindow();
        Ui.button(Ui.dialog("Close Workstations"), "Save 1 editor");
        Ui.button(Ui.dialog("Edit Workstations: Description, Maximum age"), "Cancel");
        Editing.awaitSaved();
        assertFalse(closing, "Cancel ends the closing");
        assertTrue(Ui.ask(Editing::dirty));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Lists;
import org.bartizan.resetacl.ui.internal.Person;
import org.bartizan.resetacl.ui.internal.Stage;
import org.bartizan.resetacl.ui.internal.wizard.WizardOpener;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of runs, and undoing one, as a person does it. */
class RunsViewTest {

    private final Stage stage = new Stage();
    private final Person person = stage.person;
    private final WizardOpener wizard = new WizardOpener(stage.resetAcl, stage.session, stage.threads);
    private RunsView view;

    @BeforeEach
    void open() {
        show();
        stage.session.use("admin", "secret".toCharArray());
        stage.resetAcl.acknowledged = true;
    }

    private void show() {
        view = (RunsView) new RunsContribution(stage.resetAcl, stage.session, stage.guard(), wizard, stage.threads).create(stage.part(),
                stage);
        stage.shell.layout(true, true);
    }

    @AfterEach
    void close() {
        view.close();
        wizard.close();
        stage.close();
    }

    private void closeTwoComputers() {
        Request request = Request.of(List.of(new Target.Named("PC-1"), new Target.Named("PC-2")));
        try (Credentials credentials = Credentials.of("admin", "secret".toCharArray())) {
            stage.resetAcl.apply(request, false, credentials, Progress.NONE);
        }
        person.waitFor("what the run changed", () -> person.hasTable("access-run-objects") && objects().getItemCount() == 6);
    }

    private Table runs() {
        return person.table("access-runs");
    }

    private Table objects() {
        return person.table("access-run-objects");
    }

    private Person undo(String consequence) {
        person.press(person.tool("Undo"));
        Person dialog = person.at("Undo r1");
        dialog.click(consequence);
        return dialog;
    }

    @Test
    void saysWhatWillBeThere() {
        assertTrue(person.sees("Nothing closed yet"), person::texts);
        assertFalse(person.tool("Undo").isEnabled());
        person.follow("Reset ACL step by step");
        assertTrue(person.hasWindow("Reset ACL"));
    }

    @Test
    void followsWhatIsClosed() {
        closeTwoComputers();
        List<String> row = Person.row(runs(), 0);
        assertEquals(List.of("done", "anna", "admin", "PC-1, PC-2", "6", "0", "r1"), List.of(row.get(0), row.get(2), row.get(3), row.get(4),
                row.get(5), row.get(6), row.get(7)));
        assertEquals(List.of("changed", Lists.ROOT + "\\NULL", "PC-1", "Everyone"), Person.row(objects(), 0).subList(0, 4));
        assertTrue(person.tool("Undo").isEnabled());
    }

    @Test
    void undoesAndShowsEachObject() {
        closeTwoComputers();
        Person dialog = undo("Re-open 6 keys on 2 computers");
        dialog.waitFor("the end", () -> dialog.sees("Put back 6 keys."));
        assertEquals(List.of("Put back", Lists.ROOT + "\\NULL", "PC-1"), Person.row(dialog.table("access-undo"), 0));
        dialog.click("Close");
        person.waitFor("the run is undone", () -> Person.row(runs(), 0).getFirst().equals("undone"));
        person.waitFor("the objects too", () -> Person.row(objects(), 0).getFirst().equals("undone"));
        assertEquals("carl", Person.row(objects(), 0).get(4));
        assertFalse(person.tool("Undo").isEnabled(), "there is nothing left to undo");
    }

    @Test
    void putsChangedOnesBackOnlyAfterSayingWhoChangedThem() {
        closeTwoComputers();
        stage.resetAcl.changedSince = true;
        Person dialog = undo("Re-open 6 keys on 2 computers");
        dialog.waitFor("the end", () -> dialog.sees("Put back 4 keys. 2 keys were changed by somebody since"));
        assertTrue(dialog.sees("Run r7 of carl has changed it since. Undo that first."), dialog::texts);
        assertEquals(List.of("Changed since the run", Lists.ROOT + "\\Key1", "PC-1"), Person.row(dialog.table("access-undo"), 0));
        assertEquals(List.of(false), stage.resetAcl.forced);
        dialog.click("Put back 2 keys all the same");
        dialog.waitFor("the end", () -> dialog.sees("Put back 6 keys."));
        assertEquals(List.of(false, true), stage.resetAcl.forced);
    }

    @Test
    void undoesOnOneComputerAlone() {
        closeTwoComputers();
        person.select(objects(), 4);
        person.press(person.entry(objects(), "Undo on PC-2"));
        Person dialog = person.at("Undo r1");
        dialog.click("Re-open 3 keys on 1 computer");
        dialog.waitFor("the end", () -> dialog.sees("Put back 3 keys."));
        person.waitFor("the run is partly undone", () -> Person.row(runs(), 0).getFirst().equals("partly undone"));
    }

    @Test
    void asksForTheAccountOfARunOnOtherComputers() {
        closeTwoComputers();
        stage.session.forget();
        person.press(person.tool("Undo"));
        Person dialog = person.at("Undo r1");
        dialog.click("Re-open 6 keys");
        Person login = person.at("Account");
        login.type(0, "other");
        login.type(1, "word");
        login.click("Use This Account");
        dialog.waitFor("the end", () -> dialog.sees("Put back 6 keys."));
        assertEquals("other:word", stage.resetAcl.accounts.getLast());
    }

    @Test
    void stopsAndSaysSo() {
        closeTwoComputers();
        stage.resetAcl.endless = true;
        Person dialog = undo("Re-open 6 keys");
        dialog.waitFor("progress", () -> stage.resetAcl.working);
        dialog.click("Stop");
        dialog.waitFor("the end", () -> dialog.sees("It was stopped; undo again to go on."));
        dialog.click("Close");
        assertFalse(person.hasWindow("Undo r1"));
    }

    @Test
    void saysWhyUndoingFailed() {
        closeTwoComputers();
        stage.resetAcl.failure = new BartizanException("undo run r1", "it is being undone already", "Wait for that");
        Person dialog = undo("Re-open 6 keys");
        dialog.waitFor("the reason", () -> dialog.sees("it is being undone already. Wait for that."));
    }

    @Test
    void offersNoUndoToWhoMayNot() {
        view.close();
        stage.shell.getChildren()[0].dispose();
        stage.refused = true;
        show();
        closeTwoComputers();
        assertFalse(person.tool("Undo").isEnabled());
        assertFalse(person.entry(objects(), "Undo on").isEnabled());
    }
}

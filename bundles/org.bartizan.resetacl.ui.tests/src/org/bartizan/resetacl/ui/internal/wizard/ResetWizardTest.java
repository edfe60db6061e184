// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.ui.internal.Lists;
import org.bartizan.resetacl.ui.internal.Person;
import org.bartizan.resetacl.ui.internal.Stage;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The wizard as a person uses it. */
class ResetWizardTest {

    private final Stage stage = new Stage();
    private final WizardOpener opener = new WizardOpener(stage.resetAcl, stage.session, stage.threads);
    private Person wizard;

    @AfterEach
    void close() {
        opener.close();
        stage.close();
    }

    private void open(String targets) {
        stage.session.use("admin", "secret".toCharArray());
        stage.selection = List.of(new Node(Kind.CLIENT, "x", "X"));
        new ResetAction(opener, stage.guard()).run(stage);
        wizard = stage.person.at("Reset ACL");
        assertEquals("X", wizard.field(0).getText());
        wizard.type(0, targets);
    }

    private void preview(String targets) {
        open(targets);
        wizard.click("Next");
        wizard.waitFor("the audit", () -> wizard.sees("can be changed by others"));
        wizard.click("Next");
        wizard.waitFor("the preview", () -> wizard.sees("Nothing has been changed yet. \u201c") || wizard.sees("Nothing would change"));
    }

    private void apply(String targets) {
        preview(targets);
        wizard.click("I have read");
        wizard.click("Close ");
    }

    @Test
    void needsATarget() {
        open("");
        assertTrue(wizard.sees("Name a computer or a group."), wizard::texts);
        assertFalse(wizard.canClick("Next"));
        wizard.type(0, "PC-1");
        assertTrue(wizard.canClick("Next"));
        wizard.waitFor("the keys of the policy", () -> wizard.sees(Lists.ROOT));
    }

    @Test
    void auditsFirstAndChangesNothing() {
        open("PC-1\nOFF");
        wizard.click("Next");
        wizard.waitFor("the audit", () -> wizard.sees("3 of 4 keys on 2 computers can be changed by others than administrators"));
        assertEquals(2, wizard.tree().getItemCount());
        assertEquals(List.of(), stage.resetAcl.runs());
    }

    @Test
    void showsEqualChangesInOneLine() {
        preview("PC-1\nPC-2");
        assertEquals(2, wizard.table("access-changes").getItemCount());
        assertEquals(List.of("Users can no longer: set values, create subkeys; rights set above no longer count", "4", "2", Lists.ROOT
                + "\\Key1"), Person.row(wizard.table("access-changes"), 0));
        assertEquals("2", Person.row(wizard.table("access-changes"), 1).get(1));
        assertEquals(4, wizard.table("access-change-objects").getItemCount());
        assertTrue(wizard.sees("Before:\nO:BAG:BAD:(USERS)"), wizard::texts);
        wizard.select(wizard.table("access-changes"), 1);
        assertEquals(2, wizard.table("access-change-objects").getItemCount());
        assertTrue(wizard.sees("Before:\nO:BAG:BAD:NO_ACCESS_CONTROL"), wizard::texts);
    }

    @Test
    void closesOnlyOnceTheTradeOffsAreAcknowledged() {
        preview("PC-1\nPC-2");
        assertTrue(wizard.sees("Users cannot fetch definitions."), wizard::texts);
        assertTrue(wizard.sees("[&Close 6 keys on 2 computers]"), wizard::texts);
        assertFalse(wizard.canClick("Close 6 keys on 2 computers"));
        wizard.click("I have read");
        wizard.click("Close 6 keys on 2 computers");
        wizard.waitFor("the result", () -> wizard.hasTable("access-result"));
        assertTrue(stage.resetAcl.acknowledged);
        assertTrue(wizard.sees("Closed 6 keys on 2 computers. It is run r1, which can be undone."), wizard::texts);
        assertEquals(List.of("PC-1", "Closed 3 keys", "4", "", ""), Person.row(wizard.table("access-result"), 0));
        wizard.click("Done");
        assertFalse(stage.person.hasWindow("Reset ACL"));
    }

    @Test
    void asksNotAgainWhoHasAcknowledgedThem() {
        stage.resetAcl.acknowledged = true;
        preview("PC-1");
        assertTrue(wizard.sees("Users cannot fetch definitions."), wizard::texts);
        assertFalse(wizard.sees("I have read"), wizard::texts);
        assertTrue(wizard.canClick("Close 3 keys on 1 computer"));
    }

    @Test
    void hasNothingToCloseWhereEverythingIsClosed() {
        stage.resetAcl.open = 0;
        preview("OFF");
        assertTrue(wizard.sees("There are problems on 1 computer."), wizard::texts);
        assertTrue(wizard.sees("[Nothing to Close]"), wizard::texts);
        assertFalse(wizard.canClick("Nothing to Close"));
    }

    @Test
    void saysForEachComputerWhatHappened() {
        apply("PC-1\nOFF");
        wizard.waitFor("the result", () -> wizard.hasTable("access-result"));
        assertEquals(List.of("OFF", "Unreachable", "0", "", "Cannot connect to OFF: nobody answers. Check that it is switched on."), Person
                .row(wizard.table("access-result"), 1));
        assertTrue(wizard.sees("There are problems on 1 computer."), wizard::texts);
    }

    @Test
    void stopsAndSaysWhere() {
        preview("PC-1");
        stage.resetAcl.endless = true;
        wizard.click("I have read");
        wizard.click("Close 3 keys");
        wizard.waitFor("progress", () -> stage.resetAcl.working);
        wizard.click("Stop");
        wizard.waitFor("the result", () -> wizard.hasTable("access-result"));
        assertTrue(wizard.sees("It ended early, after " + Lists.ROOT + "\\NULL."), wizard::texts);
        assertTrue(wizard.sees("Closed 1 key on 1 computer. It is run r1"), wizard::texts);
    }

    @Test
    void stopsTheAuditWhenItIsClosed() {
        stage.resetAcl.endless = true;
        open("PC-1");
        wizard.click("Next");
        wizard.waitFor("progress", () -> stage.resetAcl.working);
        wizard.click("Cancel");
        stage.person.waitFor("the end", () -> !stage.resetAcl.working);
        assertFalse(stage.person.hasWindow("Reset ACL"));
        assertEquals(List.of(), stage.resetAcl.runs());
    }

    @Test
    void saysWhyNothingWasClosed() {
        preview("PC-1");
        stage.resetAcl.failure = new BartizanException("close access", "the disk is full", "Make room");
        wizard.click("I have read");
        wizard.click("Close 3 keys");
        wizard.waitFor("the reason", () -> wizard.sees("Cannot close access: the disk is full. Make room."));
        assertEquals(List.of(), stage.resetAcl.runs());
        assertTrue(wizard.canClick("Done"));
    }

    @Test
    void undoesFromTheResult() {
        apply("PC-1\nPC-2");
        wizard.waitFor("the result", () -> wizard.hasTable("access-result"));
        wizard.click("Undo This");
        Person undo = stage.person.at("Undo r1");
        undo.click("Re-open 6 keys on 2 computers");
        undo.waitFor("the end", () -> undo.sees("Put back 6 keys."));
        assertEquals(List.of(false), stage.resetAcl.forced);
    }

    @Test
    void goesAwayWithTheCapabilityAndStopsWhatItDoes() {
        preview("PC-1");
        stage.resetAcl.endless = true;
        wizard.click("I have read");
        wizard.click("Close 3 keys");
        wizard.waitFor("progress", () -> stage.resetAcl.working);
        opener.close();
        assertFalse(stage.person.hasWindow("Reset ACL"));
        stage.person.waitFor("the end", () -> !stage.resetAcl.working);
    }

    @Test
    void isGreyForWhoMayNot() {
        ResetAction action = new ResetAction(opener, stage.guard());
        assertTrue(action.enabled(List.of()));
        stage.refused = true;
        assertFalse(action.enabled(List.of()));
        assertTrue(action.description().contains("lacks the right"), action::description);
    }
}

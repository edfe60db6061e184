// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Lists;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Person;
import org.bartizan.resetacl.ui.internal.Stage;
import org.bartizan.resetacl.ui.internal.wizard.WizardOpener;
import org.bartizan.ui.Node;
import org.bartizan.ui.Node.Kind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Access view as a person uses it. */
class AccessViewTest {

    private final Stage stage = new Stage();
    private final Person person = stage.person;
    private final Desk desk = new Desk();
    private AccessContribution contribution;
    private AccessView view;

    @BeforeEach
    void open() {
        contribution = new AccessContribution(stage.resetAcl, stage.session, desk, stage.guard(), new WizardOpener(stage.resetAcl,
                stage.session, stage.threads), stage.threads);
        show();
    }

    private void show() {
        view = (AccessView) contribution.create(stage.part(), stage);
        stage.shell.layout(true, true);
    }

    @AfterEach
    void close() {
        view.close();
        stage.close();
    }

    private void audit(String targets) {
        stage.session.use("admin", "secret".toCharArray());
        person.hinted(Messages.Bar_targets_hint).setText(targets);
        person.click("Audit");
        person.waitFor("the audit", person::hasTree);
    }

    @Test
    void saysWhatToDoFirst() {
        assertTrue(person.sees("Nothing audited yet"), person::texts);
        assertTrue(person.sees("Audit the files of this computer"), person::texts);
        assertFalse(person.tool("Export").isEnabled());
    }

    @Test
    void showsComputersAndTheirKeysTheWorstFirst() {
        audit("PC-1");
        TreeItem computer = person.tree().getItem(0);
        assertEquals(List.of("PC-1  (10.0.0.7:445)", "3 of 4 open", "", ""), Person.cells(computer));
        assertTrue(computer.getExpanded(), "few computers are open at once");
        assertEquals(List.of(Lists.ROOT + "\\NULL", "everybody", "Everyone", "Administrators"), Person.cells(computer.getItem(0)));
        assertEquals(List.of(Lists.ROOT + "\\Key1", "all users", "Users", "Administrators"), Person.cells(computer.getItem(1)));
        assertEquals(List.of(Lists.ROOT, "safe", "", "Administrators"), Person.cells(computer.getItem(3)));
        assertNotEquals(computer.getItem(0).getImage(), computer.getItem(1).getImage());
        assertNotEquals(computer.getItem(1).getImage(), computer.getItem(3).getImage());
        assertTrue(person.sees("3 of 4 keys on 1 computer can be changed by others than administrators"), person::texts);
    }

    @Test
    void showsWhoMayDoWhatWithTheSelectedKey() {
        audit("PC-1");
        person.select(person.tree().getItem(0).getItem(1));
        Table effective = person.table("access.effective");
        assertEquals(List.of("Administrators", "change it, trusted", "full control"), Person.row(effective, 0));
        assertEquals(List.of("Users", "change it", "read, set values, create subkeys"), Person.row(effective, 1));
        assertNotEquals(effective.getItem(0).getImage(0), effective.getItem(1).getImage(0));
        person.tab(1);
        assertEquals(List.of("2", "Allow, risky", "Users", "read, set values, create subkeys", "inherited"), Person.row(person.table(
                "access.entries"), 1));
        person.tab(2);
        assertTrue(person.sees("O:BAG:BAD:(USERS)"), person::texts);
        person.click("Copy");
        assertEquals("O:BAG:BAD:(USERS)", clipboard());
        person.select(person.tree().getItem(0).getItem(0));
        person.tab(1);
        assertTrue(person.sees("Without a list everybody may do everything."), person::texts);
    }

    @Test
    void tellsWhyAComputerWasNotAuditedAndWhatToDo() {
        audit("PC-1, OFF");
        TreeItem off = person.tree().getItem(1);
        assertEquals(List.of("OFF", "Unreachable", "1 problem", ""), Person.cells(off));
        person.select(off);
        assertTrue(person.sees("Cannot connect to OFF: nobody answers. Check that it is switched on."), person::texts);
        assertTrue(person.sees("problems on 1 computer"), person::texts);
    }

    @Test
    void filtersSortsAndNests() {
        audit("PC-1, PC-2");
        person.hinted(Messages.Audit_filter).setText("key2");
        person.waitFor("the filter", () -> person.tree().getItem(0).getItemCount() == 1);
        assertEquals(Lists.ROOT + "\\Key2", person.tree().getItem(0).getItem(0).getText());
        person.hinted(Messages.Audit_filter).setText("");
        person.waitFor("everything", () -> person.tree().getItem(0).getItemCount() == 4);
        person.press(person.tree().getColumn(0));
        assertEquals(Lists.ROOT, person.tree().getItem(0).getItem(0).getText());
        person.press(person.tree().getColumn(0));
        assertEquals("PC-2  (10.0.0.7:445)", person.tree().getItem(0).getText());
        person.press(person.tool("As Tree"));
        TreeItem root = person.tree().getItem(0).getItem(0);
        assertEquals(List.of(Lists.ROOT, "safe", "", "Administrators"), Person.cells(root));
        assertEquals(3, root.getItemCount());
        assertTrue(person.tool("Worst First").isEnabled());
    }

    @Test
    void copiesRows() {
        audit("PC-1");
        person.select(person.tree().getItem(0).getItem(0));
        Event key = new Event();
        key.stateMask = SWT.MOD1;
        key.keyCode = 'c';
        person.tree().notifyListeners(SWT.KeyDown, key);
        assertEquals("Computer\tPath\tRisk\tOpen to\tOwner\nPC-1\t" + Lists.ROOT
                + "\\NULL\teverybody\tEveryone\tAdministrators", clipboard());
        person.press(person.entry(person.tree(), "Copy SDDL"));
        assertEquals("O:BAG:BAD:NO_ACCESS_CONTROL", clipboard());
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(stage.shell.getDisplay());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void asksForTheAccountOncePerSession() {
        person.hinted(Messages.Bar_targets_hint).setText("PC-1");
        person.click("Audit");
        Person login = person.at("Account");
        assertFalse(login.canClick("Use This Account"));
        login.type(0, "ACME\\admin");
        login.type(1, "secret");
        login.click("Use This Account");
        person.waitFor("the audit", person::hasTree);
        assertEquals(List.of("ACME\\admin:secret"), stage.resetAcl.accounts);
        assertTrue(stage.store.saved.isEmpty());
        person.waitFor("the account", () -> person.tool("ACME\\admin").isEnabled());
        person.click("Audit");
        person.waitFor("another audit", () -> stage.resetAcl.accounts.size() == 2);
    }

    @Test
    void auditsThisComputerWithoutAnAccount() {
        person.follow("Audit the files of this computer");
        person.waitFor("the audit", person::hasTree);
        assertEquals(List.of(new Target.ThisComputer()), stage.resetAcl.audits.getFirst().targets());
        assertEquals(List.of("nobody:"), stage.resetAcl.accounts);
    }

    @Test
    void auditsWhatIsSelectedInTheExplorer() {
        stage.session.use("admin", "secret".toCharArray());
        AuditAction action = new AuditAction(stage.resetAcl, desk, stage.guard());
        assertFalse(action.enabled(List.of()));
        assertFalse(action.enabled(List.of(new Node(Kind.SITE, "s", "Site"))));
        stage.selection = List.of(new Node(Kind.CLIENT, "c1", "PC, first"), new Node(Kind.CLIENT_GROUP, "g1", "Office"));
        assertTrue(action.enabled(stage.selection));
        action.run(stage);
        person.waitFor("the audit", person::hasTree);
        assertEquals(List.of(AccessContribution.ID), stage.shown);
        assertEquals(List.of(new Target.Named("c1"), new Target.Group("g1")), stage.resetAcl.audits.getFirst().targets());
        assertEquals("\"PC, first\", group:Office", person.hinted(Messages.Bar_targets_hint).getText());
    }

    @Test
    void auditsOtherKeysThanThoseOfThePolicy() {
        person.box().setText(Lists.ROOT + ", HKLM\\SOFTWARE\\Other");
        audit("PC-1");
        assertEquals(List.of(Lists.ROOT, "HKLM\\SOFTWARE\\Other"), stage.resetAcl.audits.getFirst().keys());
        person.box().select(0);
        person.click("Audit");
        person.waitFor("another audit", () -> stage.resetAcl.audits.size() == 2);
        assertEquals(List.of(), stage.resetAcl.audits.getLast().keys());
    }

    @Test
    void stopsAndSaysWhere() {
        stage.resetAcl.endless = true;
        stage.session.use("admin", "secret".toCharArray());
        person.hinted(Messages.Bar_targets_hint).setText("PC-1");
        person.click("Audit");
        person.waitFor("progress", () -> person.sees("Work: 50 of 100"));
        assertFalse(person.canClick("Audit"));
        person.follow("Stop");
        person.waitFor("what was found until then", person::hasTree);
        assertTrue(person.sees("stopped after"), person::texts);
        assertTrue(person.sees("It ended early, after " + Lists.ROOT), person::texts);
        assertTrue(person.canClick("Audit"));
    }

    @Test
    void stopsTheAuditWhenItIsClosed() {
        stage.resetAcl.endless = true;
        stage.session.use("admin", "secret".toCharArray());
        person.hinted(Messages.Bar_targets_hint).setText("PC-1");
        person.click("Audit");
        person.waitFor("progress", () -> stage.resetAcl.working);
        view.close();
        person.waitFor("the end", () -> !stage.resetAcl.working);
    }

    @Test
    void keepsWhatWasFoundWhileItIsClosed() {
        audit("PC-1");
        view.close();
        stage.shell.getChildren()[0].dispose();
        show();
        assertTrue(person.hasTree());
        assertEquals("PC-1", person.hinted(Messages.Bar_targets_hint).getText());
    }

    @Test
    void showsWhyAnAuditFailed() {
        stage.resetAcl.failure = new BartizanException("audit access", "there is no group Nowhere", "Name another one");
        stage.session.use("admin", "secret".toCharArray());
        person.hinted(Messages.Bar_targets_hint).setText("group:Nowhere");
        String told = person.answer("Audit access", "Close", () -> person.click("Audit"));
        assertTrue(told.contains("there is no group Nowhere. Name another one."), told);
        assertTrue(person.sees("Nothing audited yet"), person::texts);
    }

    @Test
    void explainsWhoMayNot() {
        view.close();
        stage.shell.getChildren()[0].dispose();
        stage.refused = true;
        show();
        assertTrue(person.sees("Cannot audit or close access: auditor carl lacks the right to audit and change access on computers. Ask "
                + "anna."), person::texts);
        assertFalse(person.canClick("Audit"));
        assertFalse(person.tool("Reset ACL").isEnabled());
        AuditAction action = new AuditAction(stage.resetAcl, desk, stage.guard());
        assertFalse(action.enabled(List.of(new Node(Kind.CLIENT, "c1", "PC"))));
        stage.refused = false;
        stage.session.forget();
        person.waitFor("somebody else's rights", () -> person.canClick("Audit") && person.sees("Nothing audited yet"));
        stage.refused = true;
        assertTrue(action.description().contains("lacks the right"));
    }
}

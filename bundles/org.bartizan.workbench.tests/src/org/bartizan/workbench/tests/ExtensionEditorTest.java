// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An extension comes, goes and comes back while an editor is open; the log of all this is looked at last. */
class ExtensionEditorTest {

    private static final String PAGE = "USB storage";
    private static final String MISSING = " (from a missing extension)";
    private static final String GONE = " (missing)";

    private final ReactorJar usb = new ReactorJar("org.bartizan.example.usb");
    private final ReactorJar engine = new ReactorJar("org.bartizan.engine.clamav");

    @BeforeEach
    void create() {
        Organizations.create("Small", "Acme");
    }

    @AfterEach
    void takeAway() throws Exception {
        Editing.closeAll();
        usb.uninstall();
        engine.uninstall();
    }

    private static List<String> pages() {
        return Ui.ask(() -> Editing.pages().map(Tree::getItems).map(items -> Arrays.stream(items).map(TreeItem::getText).toList())
                .orElse(List.of()));
    }

    private static void awaitPage(String name, String not) {
        Ui.await("page " + name, () -> Editing.pages().map(Tree::getItems).map(items -> Arrays.stream(items).map(TreeItem::getText)
                .toList()).filter(all -> all.contains(name) && !all.contains(not)).isPresent());
    }

    private static void save(String edited) {
        Editing.save();
        Ui.button(Ui.dialog("Edit Workstations: " + edited), "Save: changes 216 computers");
        Editing.awaitSaved();
        Ui.await("saved", () -> !Editing.dirty());
    }

    private static void shoot(String name) {
        Shots.take(name + " light");
        Ui.act(() -> Menus.choose("Window", "Dark Appearance"));
        Shots.take(name + " dark");
        Ui.act(() -> Menus.choose("Window", "Light Appearance"));
    }

    @Test
    void bringsASectionIntoAnOpenEditorAndLeavesItsValues() throws Exception {
        Editing.open(Ui.ask(Organizations::clientGroup));
        Editing.page("Definitions update");
        Editing.type("maximumAge", "9");
        Ui.await("an unsaved change", Editing::dirty);
        assertFalse(pages().contains(PAGE));
        usb.install();
        awaitPage(PAGE, PAGE + GONE);
        Editing.awaitWords("your edits were kept");
        assertEquals("9", Ui.ask(() -> Editing.value("maximumAge")));
        setSomething();
        save("Maximum age, Other devices, Largest device");
        Ui.act(() -> Ui.select(Organizations.clientGroup().getItem(0)));
        Ui.tab("Effective Policy");
        awaitEffective("Largest device", "64 GB");
        usb.uninstall();
        awaitEffective("Largest device" + MISSING, "64 GB");
        awaitPage(PAGE + GONE, PAGE);
        removeSomething();
        usb.install();
        awaitPage(PAGE, PAGE + GONE);
        awaitEffective("Other devices", "read only");
        Editing.page(PAGE);
        assertEquals(List.of(PAGE, "1", "1"), Ui.ask(() -> Editing.counts(PAGE)));
        Text field = Editing.field("largestDevice", Text.class);
        assertTrue(Ui.ask(field::isEnabled));
    }

    private static void awaitEffective(String setting, String value) {
        Ui.await(setting + " = " + value, () -> {
            List<String> row = PolicyViewsTest.row("effective", 1, setting);
            return !row.isEmpty() && row.get(2).equals(value);
        });
    }

    private static void setSomething() {
        Editing.page(PAGE);
        Editing.toggleSet("access");
        Editing.toggleLock("access");
        Editing.type("largestDevice", "64");
        assertEquals(List.of(PAGE, "2", "1"), Ui.ask(() -> Editing.counts(PAGE)));
        shoot("extension installed");
    }

    private static void removeSomething() {
        Editing.page(PAGE + GONE);
        Editing.awaitWords("The extension that brought these settings is not installed");
        assertTrue(Ui.ask(() -> Editing.set("largestDevice")));
        Text largest = Editing.field("largestDevice", Text.class);
        Combo access = Editing.field("access", Combo.class);
        assertFalse(Ui.ask(() -> largest.isEnabled() || access.isEnabled()));
        shoot("extension missing");
        Editing.toggleSet("largestDevice");
        Ui.await("an unsaved change", Editing::dirty);
        save("Largest device");
    }

    @Test
    void saysThatWhatWasSetOfAMissingExtensionCannotBeSaved() throws Exception {
        usb.install();
        Editing.open(Ui.ask(Organizations::clientGroup));
        Editing.page(PAGE);
        Editing.toggleSet("logUse");
        usb.uninstall();
        awaitPage(PAGE + GONE, PAGE);
        Editing.awaitWords("What you set in USB storage cannot be saved");
        Shots.take("extension unsaved");
        Editing.toggleSet("logUse");
        Ui.await("nothing to save", () -> !Editing.dirty());
    }

    @Test
    void saysWhatTheEngineCannot() throws Exception {
        engine.install();
        Editing.open(Ui.ask(Organizations::clientGroup));
        Editing.page("Auto-protect");
        Editing.awaitWords("ClamAV cannot");
        shoot("engine auto-protect");
        Editing.page("Email scanning");
        Editing.awaitWords("ClamAV cannot");
        shoot("engine email");
    }
}

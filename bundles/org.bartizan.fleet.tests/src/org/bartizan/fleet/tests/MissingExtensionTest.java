// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.bartizan.fleet.Fleets;
import org.bartizan.fleet.InvalidChangeException;
import org.bartizan.fleet.internal.extension.UsbEcore;
import org.bartizan.fleet.policy.Extensions;
import org.bartizan.model.PolicySection;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** An extension is gone: its values are there, can be read, exported, undone and removed, but not set. */
class MissingExtensionTest extends ExtensionCase {

    private void assertMissing(boolean missing) {
        assertEquals(missing, fleet.<Boolean>read(o -> Extensions.missing(section(o).eClass())));
        assertEquals(missing, fleet.<Boolean>read(o -> Extensions.missing(feature(section(o), "access"))));
    }

    @Test
    void keepsEveryValueWhileItIsGoneAndAfterARestart() throws Exception {
        addRules();
        String before = text();
        assertMissing(false);
        uninstall();
        assertMissing(true);
        assertEquals(before, text());
        restart();
        assertMissing(true);
        assertEquals(before, text());
        assertEquals("DENY", value("access"));
        assertEquals(List.of(), fleet.validate());
        assertEquals(List.of(), fleet.warnings());
        install(UsbEcore.first());
        assertMissing(false);
        assertEquals(before, text());
    }

    @Test
    void isKnownAsSoonAsSomebodyAsks() {
        addRules();
        fleet.close();
        uninstall();
        assertEquals(List.of(), Extensions.packages());
        fleet = Fleets.open(data);
        assertEquals(List.of("usb"), Extensions.packages().stream().map(EPackage::getName).toList());
    }

    @Test
    void opensWhatOnlyTheJournalHasYet() throws Exception {
        addRules();
        Path copy = directory.resolve("copy");
        copyTo(copy);
        fleet.close();
        uninstall();
        data = new Data(copy);
        restart();
        assertEquals("DENY", value("access"));
    }

    private void copyTo(Path copy) throws Exception {
        Path to = Files.createDirectories(copy.resolve("organization"));
        for (Path file : data.files(".*")) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    @Test
    void writesTheMetamodelBeforeTheFirstCommitThatUsesItAndNoneThatNobodyUses() {
        assertEquals(List.of(), data.files(".*ecore"));
        change(o -> Acme.sales(o).setName("Sellers"));
        assertEquals(List.of(), data.files(".*ecore"));
        addRules();
        assertEquals(1, data.files("extension-usb-[0-9a-f]{16}\\.ecore").size());
    }

    @Test
    void refusesACommitWhoseMetamodelCannotBeWritten() throws Exception {
        String before = text();
        addRules();
        Path file = data.files(".*ecore").getFirst();
        fleet.undo("tester");
        assertEquals(before, text());
        Files.delete(file);
        restart();
        Files.createDirectories(file.resolve("in the way"));
        RuntimeException refusal = assertThrows(RuntimeException.class, this::addRules);
        assertTrue(refusal.getMessage().contains("keep the metamodel of an extension"), refusal.getMessage());
        assertEquals(before, text());
    }

    @Test
    void undoesAndRedoesItsValues() {
        String without = text();
        addRules();
        String first = text();
        change(o -> set(section(o), "access", "READ_ONLY"));
        String second = text();
        uninstall();
        restart();
        fleet.undo("tester");
        assertEquals(first, text());
        fleet.undo("tester");
        assertEquals(without, text());
        fleet.redo("tester");
        assertEquals(first, text());
        fleet.redo("tester");
        assertEquals(second, text());
        restart();
        assertEquals(second, text());
    }

    @Test
    void letsValuesBeRemovedAndMovedButNotSet() {
        addRules();
        uninstall();
        String before = text();
        assertRefused(() -> change(o -> set(section(o), "access", "READ_ONLY")));
        assertRefused(() -> change(o -> section(o).getLocked().add("largest")));
        assertRefused(() -> change(o -> Acme.lab(o).setPolicy(EcoreUtil.copy(Acme.sales(o).getPolicy()))));
        assertEquals(before, text());
        change(o -> Acme.lab(o).setPolicy(Acme.sales(o).getPolicy()));
        change(o -> Acme.sales(o).setPolicy(Acme.lab(o).getPolicy()));
        assertEquals(before, text());
        change(o -> section(o).getLocked().clear());
        change(o -> section(o).eUnset(feature(section(o), "access")));
        assertNull(value("access"));
        change(o -> Acme.sales(o).getPolicy().getSections().removeLast());
        assertFalse(text().contains("UsbStorage"));
        for (int i = 0; i < 5; i++) {
            fleet.undo("tester");
        }
        assertEquals(before, text());
    }

    private static void assertRefused(Runnable change) {
        InvalidChangeException refusal = assertThrows(InvalidChangeException.class, change::run);
        assertTrue(refusal.getMessage().contains("is from a missing extension (" + UsbEcore.URI + ")"), refusal.getMessage());
    }

    @Test
    void takesAnExportOfItsOwnBackIn() {
        addRules();
        String before = text();
        uninstall();
        fleet.create(fleet.load(directory.resolve("export.xmi")), "Open", "tester", true);
        assertEquals(before, text());
    }

    @Test
    void saysWhichExtensionTheFileOfAnotherNeeds() {
        addRules();
        text();
        fleet.close();
        uninstall();
        data = new Data(directory.resolve("elsewhere"));
        restart();
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> fleet.load(directory.resolve("export.xmi")));
        assertTrue(refusal.getMessage().contains("it needs the extension " + UsbEcore.URI + ", which is not installed"), refusal
                .getMessage());
    }

    @Test
    void refusesObjectsOfAnExtensionThatWasTakenAwayMeanwhile() throws Exception {
        PolicySection stray = (PolicySection) EcoreUtil.create(type());
        uninstall();
        assertNull(EPackage.Registry.INSTANCE.getEPackage(UsbEcore.URI), "nobody uses it");
        String before = text();
        InvalidChangeException refusal = assertThrows(InvalidChangeException.class, () -> change(o -> {
            Acme.sales(o).setPolicy(Acme.policy(true));
            Acme.sales(o).getPolicy().getSections().add(stray);
        }));
        assertTrue(refusal.getMessage().contains("make it anew"), refusal.getMessage());
        assertEquals(before, text());
    }

    @Test
    void saysWhichFileIsDamagedAndReadsTheValuesWhenTheExtensionIsThere() throws Exception {
        addRules();
        String before = text();
        fleet.close();
        Path file = data.files(".*ecore").getFirst();
        Files.writeString(file, Files.readString(file).substring(0, 500));
        restart();
        assertTrue(fleet.warnings().getFirst().startsWith(file.toString()), fleet.warnings().toString());
        assertEquals(before, text());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.importer.ImportRequest;
import org.bartizan.importer.ImportResult;
import org.bartizan.importer.PairFormat;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Import wizard as a person uses it. */
class ImportWizardTest {

    private static final Path FILE = Path.of("machines.txt").toAbsolutePath();

    private final FakeImporter importer = new FakeImporter();
    private final List<ImportResult> imported = new ArrayList<>();
    private Shell window;
    private Threads threads;
    private ImportDialog dialog;
    private Person person;

    @BeforeEach
    void open() {
        window = new Shell(Display.getDefault());
        threads = new Threads(window.getDisplay());
        dialog = new ImportDialog(window, new ImportWizard(importer, threads, threads, (expected, done) -> imported.add(done)));
        dialog.setBlockOnOpen(false);
        dialog.open();
        person = new Person(dialog.getShell());
    }

    @AfterEach
    void close() {
        dialog.close();
        window.dispose();
    }

    private void chooseFile() {
        person.type(0, FILE.toString());
        person.waitFor("a preview", () -> person.canClick("Next"));
    }

    private void check() {
        chooseFile();
        person.click("Next");
        person.waitFor("the check",
                () -> person.hasTable() && (person.sees("are new in the address cache") || person.sees("There is nothing new to import")));
    }

    @Test
    void saysWhatToDoFirst() {
        assertTrue(person.sees("No file yet"), person::texts);
        assertFalse(person.canClick("Next"));
        assertFalse(person.canClick("Import"));
    }

    @Test
    void showsTheFirstPairsInTheFormatThatItGuessed() {
        chooseFile();
        assertEquals("/  (slash)", person.box(0).getText());
        assertEquals("LF  (line end)", person.box(1).getText());
        assertEquals(1, person.box(2).getSelectionIndex());
        assertTrue(person.sees("The first 3 pairs as they are read (UTF-16LE)"), person::texts);
        assertTrue(person.sees("Format guessed"), person::texts);
        assertEquals(List.of("Computer", "1", "Server 1", "192.168.3.121", ""), person.row(0));
        assertEquals("Commented out", person.row(1).getFirst());
        assertEquals(List.of("Rejected", "3", "", "", "There is no comma.  \u2013  nonsense"), person.row(2));
        assertNotNull(person.table().getItem(2).getImage(0));
        assertFalse(person.table().getItem(1).getImage(0).equals(person.table().getItem(2).getImage(0)));
    }

    @Test
    void readsAgainWhenTheFormatIsChanged() {
        chooseFile();
        person.box(0).setText(",  (comma)");
        person.waitFor("a warning", () -> person.sees("None of these pairs can be used"));
        assertEquals(PairFormat.parse(",", "LF", "2"), importer.previewed.getLast());
        person.follow("Guess the format again");
        person.waitFor("the guess", () -> person.box(0).getText().equals("/  (slash)"));
        assertEquals(null, importer.previewed.getLast());
    }

    @Test
    void refusesDelimitersThatMakeNoSense() {
        chooseFile();
        person.box(0).setText("::");
        person.waitFor("the reason", () -> person.sees("it has 2 characters"));
        assertFalse(person.canClick("Next"));
        person.box(0).setText("LF");
        person.waitFor("the reason", () -> person.sees("as both delimiters"));
        person.box(0).setText("=");
        person.waitFor("the preview", () -> person.canClick("Next"));
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        person.type(0, FILE.resolveSibling("missing.txt").toString());
        person.waitFor("the reason", () -> person.sees("there is no such file"));
        assertFalse(person.canClick("Next"));
        person.type(0, FILE.resolveSibling("empty.txt").toString());
        person.waitFor("the reason", () -> person.sees("The file has no pairs"));
        assertFalse(person.canClick("Next"));
        person.type(0, "\0");
        person.waitFor("the reason", () -> person.sees("This is not the name of a file") || person.sees("No file yet"));
    }

    @Test
    void importsWhatItSaidItWould() {
        check();
        assertTrue(person.sees("998 of 3,004 pairs are new"), person::texts);
        person.waitFor("the button", () -> person.canClick("Import 998 computers"));
        assertEquals(List.of(new ImportRequest(FILE, FakeImporter.GUESSED, true)), importer.requests);
        person.click("Import 998 computers");
        Display display = window.getDisplay();
        long end = System.nanoTime() + 20_000_000_000L;
        while (imported.isEmpty() && System.nanoTime() < end) {
            display.readAndDispatch();
        }
        assertEquals(new ImportRequest(FILE, FakeImporter.GUESSED, false), importer.requests.getLast());
        assertFalse(imported.getFirst().dryRun());
    }

    @Test
    void tellsOfEveryPairThatNeedsAttention() {
        check();
        assertEquals(4, person.table().getItemCount());
        assertEquals(List.of("Rejected", "3", "nonsense", "There is no comma."), person.row(0));
        assertEquals(List.of("Shared address", "7", "shared", "Another has it."), person.row(2));
        assertEquals(List.of("Kept", "5", "kept", "It is there."), person.row(3));
        assertTrue(person.sees("4 of 2,003 remarks listed"), person::texts);
        person.type(0, "3 items");
        person.waitFor("the filter", () -> person.table().getItemCount() == 1);
        assertEquals("more", person.row(0).get(2));
    }

    @Test
    void copiesRemarks() {
        check();
        person.table().select(0);
        Event key = new Event();
        key.stateMask = SWT.MOD1;
        key.keyCode = 'c';
        person.table().notifyListeners(SWT.KeyDown, key);
        Clipboard clipboard = new Clipboard(window.getDisplay());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals("What\tLine\tPair\tReason\nRejected\t3\tnonsense\tThere is no comma.", copied);
    }

    @Test
    void checksAgainOnlyWhenSomethingChanged() {
        check();
        person.click("Back");
        person.click("Next");
        person.waitFor("the check", () -> person.canClick("Import 998 computers"));
        assertEquals(1, importer.requests.size());
        person.click("Back");
        person.box(2).select(0);
        person.box(2).notifyListeners(SWT.Selection, new Event());
        person.waitFor("the preview", () -> person.canClick("Next"));
        person.click("Next");
        person.waitFor("the check", () -> person.canClick("Import 998 computers"));
        assertEquals(1, importer.requests.getLast().format().order().number());
    }

    @Test
    void hasNothingToImportWhenNothingIsNew() {
        importer.imported = 0;
        check();
        assertTrue(person.button("Nothing to Import").isVisible());
        assertFalse(person.canClick("Nothing to Import"));
    }

    @Test
    void stopsTheCheckAndStartsItAgain() {
        importer.endless = true;
        chooseFile();
        person.click("Next");
        person.waitFor("the progress", () -> person.sees("Checking machines.txt"));
        person.follow("Stop");
        person.waitFor("the end", () -> person.sees("was not checked to its end"));
        importer.endless = false;
        person.follow("Check again");
        person.waitFor("the check", () -> person.canClick("Import 998 computers"));
    }

    @Test
    void stopsTheCheckWhenTheWindowCloses() {
        importer.endless = true;
        chooseFile();
        person.click("Next");
        person.waitFor("the progress", () -> !importer.requests.isEmpty());
        dialog.close();
        long end = System.nanoTime() + 20_000_000_000L;
        while (importer.running && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertFalse(importer.running);
    }

    @Test
    void saysWhyTheCheckFailed() {
        importer.failure = new BartizanException("import machines.txt", "there is no address cache", "Start discovery");
        chooseFile();
        person.click("Next");
        person.waitFor("the reason", () -> person.sees("there is no address cache"));
        assertFalse(person.canClick("Import"));
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.fleet.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Report;
import org.bartizan.fleet.edit.Conflict;
import org.bartizan.fleet.edit.ConflictException;
import org.bartizan.fleet.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditCommandsTest extends CommandsCase {

    private EditCommands files;
    private Path file;

    @BeforeEach
    void exported() {
        scenario(Scenario.SMALL);
        files = new EditCommands(fleet);
        file = directory.resolve("small.xmi");
        org.export(false, false, file);
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    private Report apply(Path base, boolean overwrite) {
        return files.apply(base, overwrite, false, false, file);
    }

    private String text() throws IOException {
        Path now = directory.resolve("now.xmi");
        org.export(true, false, now);
        return Files.readString(now);
    }

    @Test
    void aFileThatNobodyEditedChangesNothing() {
        assertEquals(List.of("Nothing would be different."), files.diff(null, false, file).notes());
        assertEquals(0L, apply(null, false).facts().get("change"));
    }

    @Test
    void tellsWhatAnEditWouldDoThenDoesItAndUndoesIt() throws IOException {
        String before = text();
        edit("fileEvents=\"EVERY_ACCESS\"", "fileEvents=\"CHANGES\"");
        Report diff = files.diff(null, true, file);
        assertEquals(List.of("file", "set", "fileEvents", "EVERY_ACCESS", "CHANGES", 2), rows(diff, "in", "what", "of", "from", "to",
                "count").getFirst());
        List<Object> effect = rows(diff, "in", "of", "count").get(1);
        assertEquals(List.of("computers", "autoProtect.fileEvents", 240), effect);
        assertEquals(diff.notes(), files.apply(null, false, true, false, file).notes());
        assertEquals(before, text());
        Report done = apply(null, false);
        assertEquals("Apply small.xmi", done.facts().get("done"));
        assertEquals(Files.readString(file).replaceFirst("state=.*", ""), text().replaceFirst("state=.*", ""));
        history.undo(false);
        assertEquals(before, text());
    }

    @Test
    void saysFirstWhatIsRemoved() throws IOException {
        edit("<clients id=\"client-7\" ", "<clients id=\"client-7\" description=\"Last day\" ");
        Files.writeString(file, Files.readString(file).replaceAll("(?s)<clients id=\"client-9\".*?</clients>\\s*", ""));
        Report diff = files.diff(null, false, file);
        assertEquals(List.of("REMOVED", "set", "computer REMOVED"), column(diff, "what").subList(0, 3));
        assertTrue(diff.notes().getFirst().contains("REMOVED: 1 of clients"), diff.notes().toString());
        apply(null, false);
        assertEquals(List.of(239), List.of(org.show(true).facts().get("clients")));
    }

    @Test
    void groupsEqualChanges() throws IOException {
        edit("Windows XP Professional", "Windows 11");
        List<List<Object>> rows = rows(files.diff(null, false, file), "in", "what", "from", "to");
        assertEquals(1, rows.stream().filter(row -> row.getFirst().equals("file")).count());
    }

    @Test
    void refusesAnOldFileAndSaysWhoChangedWhat() throws IOException {
        clients.rename(false, "pc-0001", "reception");
        edit("name=\"pc-0002\"", "name=\"kitchen\"");
        String before = text();
        assertTrue(files.diff(null, false, file).notes().getLast().contains("Rename client pc-0001 to reception"));
        BartizanException refused = assertThrows(BartizanException.class, () -> apply(null, false));
        assertTrue(refused.getMessage().contains("Rename client pc-0001 to reception"), refused.getMessage());
        assertTrue(refused.next().contains("--base"), refused.next());
        assertThrows(BartizanException.class, () -> files.apply(null, false, true, false, file));
        assertEquals(before, text());
        apply(null, true);
        assertEquals(1, column(clients.list("", "", "", null, true, List.of("pc-0001")), "name").size());
    }

    @Test
    void keepsWhatOthersChangedWhenItKnowsTheBase() throws IOException {
        Path base = Files.copy(file, directory.resolve("base.xmi"));
        clients.rename(false, "pc-0001", "reception");
        edit("name=\"pc-0002\"", "name=\"kitchen\"");
        assertEquals(1, rows(files.diff(base, true, file), "in").stream().filter(row -> row.contains("file")).count());
        apply(base, false);
        assertEquals(2, column(clients.list("", "", "", null, true, List.of("reception", "kitchen")), "name").size());
        edit("name=\"pc-0001\"", "name=\"lobby\"");
        ConflictException refused = assertThrows(ConflictException.class, () -> apply(base, false));
        assertEquals(List.of("name"), refused.conflicts().stream().map(Conflict::feature).toList());
        assertTrue(refused.getMessage().contains("reception") && refused.getMessage().contains("lobby"), refused.getMessage());
        assertThrows(BartizanException.class, () -> apply(base, true));
    }

    @Test
    void applyingAnEditTwiceChangesNothingTheSecondTime() throws IOException {
        edit("name=\"pc-0002\"", "name=\"kitchen\"");
        apply(null, false);
        assertEquals(0L, apply(null, false).facts().get("change"));
    }

    @Test
    void takesFilesOfBeforeTheStateLine() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("<\\?bartizan.*\\?>\n", "").replaceAll("\n {6,}(?=[a-z])", " "));
        clients.rename(false, "pc-0001", "reception");
        apply(null, false);
        assertEquals(1, column(clients.list("", "", "", null, true, List.of("pc-0001")), "name").size());
    }

    @Test
    void addsWhatWasWrittenByHandWithoutIds() throws IOException {
        edit("<clientGroups id=\"cgroup-1\"", "<clientGroups name=\"Lab\"><policy><sections xsi:type=\"fleet:AutoProtect\""
                + " enabled=\"false\"/></policy><clients name=\"lab-1\" server=\"server-1\"/></clientGroups>\n<clientGroups id=\"cgroup-1\"");
        apply(null, false);
        assertEquals(List.of("lab-1"), column(clients.list("", "", "", null, true, List.of("lab*")), "name"));
        assertEquals(0L, apply(null, false).facts().get("change"));
    }

    @Test
    void refusesAnotherOrganization() {
        org._new(Scenario.MEDIUM, true, false);
        Path medium = directory.resolve("medium.xmi");
        org.export(false, false, medium);
        org._new(null, true, false, "Acme");
        BartizanException refused = assertThrows(BartizanException.class, () -> files.diff(null, false, medium));
        assertTrue(refused.getMessage().contains("another organisation"), refused.getMessage());
    }

    @Test
    void tellsScriptsEverything() throws IOException {
        edit("fileEvents=\"EVERY_ACCESS\"", "fileEvents=\"CHANGES\"");
        Report diff = files.diff(null, true, file);
        assertTrue(diff.json());
        Map<?, ?> first = (Map<?, ?>) ((List<?>) column(diff, "objects").get(1)).getFirst();
        assertFalse(first.get("id").toString().isEmpty());
        assertEquals(240, ((List<?>) column(diff, "objects").get(1)).size());
    }
}

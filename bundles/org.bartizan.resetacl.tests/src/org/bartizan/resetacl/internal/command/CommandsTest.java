// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.resetacl.ResetAcl;
import org.bartizan.resetacl.internal.Lab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;
    private Lab lab;
    private Path file;
    private final Sessions.Person person = new Sessions.Person();
    private AccessCommands access;
    private RunCommands runs;
    private ProfileCommands profiles;

    @BeforeEach
    void begin() throws Exception {
        lab = new Lab(folder.resolve("data"));
        ResetAcl service = lab.service(Guard.OPEN);
        access = new AccessCommands(service);
        runs = new RunCommands(service);
        profiles = new ProfileCommands(service);
        file = Files.createDirectories(folder.toRealPath().resolve("conf")).resolve("clamd.conf");
        Files.writeString(file, "x");
        Files.setAttribute(file, "unix:mode", 0666);
        Files.setAttribute(file.getParent(), "unix:mode", 0755);
    }

    @AfterEach
    void end() {
        lab.close();
    }

    private Report audit(boolean all, boolean computers, boolean json, String... targets) {
        return access.audit(Sessions.of(folder, null, ""), file.getParent().toString(), "", false, null, 4, LONG, 0, false, all, computers,
                json, List.of(targets));
    }

    private Report apply(Ask ask, boolean dryRun, boolean yes) {
        return access.apply(Sessions.of(folder, ask, ""), file.getParent().toString(), "", false, null, 4, LONG, 0, false, dryRun, yes,
                false,
                false, List.of("this"));
    }

    private static List<List<String>> rows(Report report) {
        List<List<String>> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(report.columns().stream().map(column -> String.valueOf(column.value().apply(row))).toList()));
        return rows;
    }

    @Test
    void auditsFilesOfThisComputer() {
        List<String> open = rows(audit(false, false, false, "this")).getFirst();
        assertEquals(List.of(file.toString(), "everybody"), open.subList(1, 3));
        assertTrue(open.get(3).endsWith("Everyone") && open.get(4).equals("[read, write]"), open::toString);
        assertEquals(2, rows(audit(true, false, false, "this")).size());
        assertEquals("1", rows(audit(false, true, false, "this")).getFirst().get(4));
        assertTrue(audit(false, false, true, "this").json());
        assertThrows(BartizanException.class, () -> audit(false, false, false));
    }

    @Test
    void explainsWhatALatentRiskIs() throws Exception {
        assertEquals(2, audit(false, false, false, "this").notes().size());
        Files.setAttribute(file, "unix:mode", 0644);
        Files.setAttribute(file, "unix:uid", 1);
        Report report = audit(false, false, false, "this");
        assertEquals("latent", rows(report).getFirst().get(2));
        assertTrue(report.notes().getLast().contains("owner is no administrator"), () -> report.notes().toString());
    }

    @Test
    void showsTheTradeOffsBeforeTheFirstApply() throws Exception {
        assertThrows(BartizanException.class, () -> apply(null, false, false));
        assertThrows(BartizanException.class, () -> apply(person, false, false));
        assertTrue(person.asked.getFirst().contains("cannot start or stop"), person.asked::toString);
        assertEquals(0666, (int) Files.getAttribute(file, "unix:mode") & 0777);
        person.agrees = true;
        assertEquals("1", rows(apply(person, false, false)).getFirst().get(4));
        runs.undo(Sessions.of(folder, null, ""), false, "", "", false, null, false, false, "1");
        assertEquals("1", rows(apply(null, false, false)).getFirst().get(4));
        assertEquals(2, person.asked.size());
    }

    @Test
    void closesAndUndoes() {
        assertEquals("would be closed", rows(apply(null, true, false)).getFirst().get(2));
        Report applied = apply(null, false, true);
        assertTrue(applied.notes().getLast().startsWith("This was run 1: resetacl:undo 1"), applied.notes().toString());
        assertEquals(List.of("1", "done"), List.of(rows(runs.runs(false)).getFirst().getFirst(), rows(runs.runs(false)).getFirst()
                .getLast()));
        assertEquals("changed", rows(runs.run(true, "1")).getFirst().get(2));
        Report undone = runs.undo(Sessions.of(folder, null, ""), false, "", "", false, null, true, false, "1");
        assertEquals("restored", rows(undone).getFirst().get(2));
        assertEquals("There was nothing left to undo.", runs.undo(Sessions.of(folder, null, ""), false, "", "", false, null, false, false,
                "1")
                .notes().getFirst());
        assertThrows(BartizanException.class, () -> runs.undo(Sessions.of(folder, null, ""), false, "nobody", "", false, null, false, false,
                "1"));
        assertThrows(BartizanException.class, () -> runs.run(false, "9"));
    }

    @Test
    void countsComputersThatFail() {
        Report report = access.audit(Sessions.of(folder, person, ""), "HKLM\\X", "anna", false, null, 4, LONG, 0, false, false, false, true,
                List.of("127.0.0.1:1", "127.0.0.2:1"));
        assertEquals(2, report.failures());
        assertEquals("unreachable", rows(report).getFirst().getLast());
        assertFalse(rows(report).toString().contains("from the person"));
    }

    @Test
    void listsProfilesAndTradeOffs() {
        assertEquals(2, rows(profiles.profiles(false)).size());
        assertEquals(5, rows(profiles.tradeOffs(false, false)).size());
        assertEquals(List.of(), profiles.tradeOffs(false, false).notes());
        assertEquals(1, profiles.tradeOffs(true, false).notes().size());
    }

    @Test
    void describesEveryCommandAndParameter() {
        int commands = 0;
        for (Class<?> type : List.of(AccessCommands.class, RunCommands.class, ProfileCommands.class)) {
            assertTrue(type.isAnnotationPresent(Descriptor.class));
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && method.getReturnType() == Report.class) {
                    commands++;
                    assertTrue(method.isAnnotationPresent(Examples.class) || method.getName().equals("runs"), method.getName());
                    assertTrue(Stream.of(method.getParameters()).allMatch(parameter -> parameter.getType() == CommandSession.class
                            || parameter
                                    .isAnnotationPresent(Descriptor.class)), method.getName());
                }
            }
        }
        assertEquals(7, commands);
    }
}

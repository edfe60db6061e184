// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.command.Column;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.eventlog.ExportFormat;
import org.bartizan.eventlog.internal.MemoryStore;
import org.bartizan.eventlog.internal.log.Data;
import org.bartizan.eventlog.internal.log.EventLogService;
import org.bartizan.eventlog.internal.source.ClassicSource;
import org.bartizan.eventlog.internal.source.ClassicText;
import org.bartizan.eventlog.query.QueryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands as the shell calls them. */
@Timeout(60)
class EventLogCommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final CommandSession session = (CommandSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {
            CommandSession.class}, (_, method, _) -> method.getName().equals("getConsole") ? new PrintStream(console, true) : null);
    private EventLogService log;
    private QueryCommands queries;
    private ImportCommands imports;
    private RetentionCommands retention;

    @BeforeEach
    void start() throws Exception {
        log = new EventLogService(new Data(Files.createDirectories(folder.resolve("data"))), Guard.OPEN);
        log.bindProvider(new MemoryStore());
        log.bindSource(new ClassicSource());
        queries = new QueryCommands(log);
        imports = new ImportCommands(log);
        retention = new RetentionCommands(log);
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private Report imported(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("1.log"), text);
        return imports._import(session, "", "UTC", "", false, file);
    }

    private static List<String> cells(Report report, String key) throws Exception {
        Column<Object> column = report.columns().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        List<String> cells = new ArrayList<>();
        report.rows().forEach(row -> cells.add(String.valueOf(column.value().apply(row))));
        return cells;
    }

    private Report two() throws Exception {
        return imported(ClassicText.found("200A13080122", "PC-1", "W32.Changeup", "C:\\a.exe") + "\n" + ClassicText.found("200A13080123",
                "PC-2", "Eicar", "C:\\b.exe") + "\n");
    }

    @Test
    void importsAndShows() throws Exception {
        Report report = two();
        assertEquals(2L, report.facts().get("added"));
        assertEquals(0, report.failures());
        assertEquals(List.of("PC-2", "PC-1"), cells(queries.query(session, false), "computer"));
        assertEquals(List.of("C:\\a.exe"), cells(queries.query(session, false, "risk", "~", "Changeup"), "about"));
        assertEquals(List.of("classic:real-time"), cells(queries.query(session, true, "risk ~ Changeup"), "source"));
        assertEquals(2L, queries.count(session, false).facts().get("events"));
        assertEquals(List.of("1", "1"), cells(queries.count(session, false, "count by computer"), "events"));
    }

    @Test
    void tellsWhatIsBroken() throws Exception {
        Report report = imported(ClassicText.found("200A13080122", "PC-1", "X", "f") + "\nnonsense\n");
        assertEquals(1L, report.facts().get("broken"));
        assertEquals(0, report.failures());
        assertTrue(report.notes().getFirst().startsWith("Broken, 1.log, 2: nonsense  (it has 1 fields"), report.notes().toString());
        Files.writeString(folder.resolve("2.log"), "nonsense\n");
        assertEquals(1, imports._import(session, "classic", "", "", false, folder.resolve("2.log")).failures());
        assertTrue(assertThrows(BartizanException.class, () -> imports._import(session, "", "Mars/Base", "", false, folder)).getMessage()
                .contains("no such zone"));
    }

    @Test
    void pointsAtTheColumnOfAQuery() {
        assertEquals(11, assertThrows(QueryException.class, () -> queries.query(session, false, "event = 5 nonsense")).column());
    }

    @Test
    void watchesWhatComes() throws Exception {
        Thread watching = Thread.ofVirtual().start(() -> queries.watch(session, true, 2, "event = 5"));
        for (int i = 0; watching.isAlive(); i++) {
            // Another line each time, as the watch may not have begun yet.
            imported(ClassicText.found("200A13080122", "PC-" + i, "X", "f") + "\n");
            watching.join(20);
        }
        assertEquals(2, console.toString(StandardCharsets.UTF_8).lines().count());
        assertTrue(console.toString(StandardCharsets.UTF_8).lines().allMatch(line -> line.startsWith("{\"time\":\"")), console.toString());
    }

    @Test
    void exportsByTheNameOfTheFile() throws Exception {
        two();
        Path out = Files.createDirectories(folder.resolve("out"));
        Report report = queries.export(session, null, false, false, out.resolve("a.CSV"), "risk ~ Eicar");
        assertEquals(1L, report.facts().get("events"));
        assertEquals(ExportFormat.CSV, report.facts().get("format"));
        assertThrows(BartizanException.class, () -> queries.export(session, null, false, false, out.resolve("a.txt")));
    }

    @Test
    void changesHowLongEventsAreKept() throws Exception {
        two();
        assertEquals("forever", retention.retention(session, "", "", false, false).facts().get("age"));
        BartizanException told = assertThrows(BartizanException.class, () -> retention.retention(session, "365d", "", false, false));
        assertTrue(told.getMessage().contains("Add --yes"), told.getMessage());
        Report report = retention.retention(session, "365d", "20G", true, true);
        assertEquals(Duration.ofDays(365), report.facts().get("age"));
        assertEquals(20L << 30, report.facts().get("size"));
        assertEquals(0L, report.facts().get("events"));
        assertEquals("any", retention.retention(session, "forever", "any", false, false).facts().get("size"));
        assertThrows(BartizanException.class, () -> retention.retention(session, "5s", "", true, false));
        assertThrows(BartizanException.class, () -> retention.retention(session, "", "much", true, false));
    }

    @Test
    void followsAndTellsWhat() throws Exception {
        Path file = Files.writeString(folder.resolve("1.log"), "");
        assertEquals(List.of(file.toString()), cells(imports.follow("", "UTC", "MAIL", false, file), "file"));
        assertEquals(List.of("MAIL"), cells(imports.sources(true, false), "computer"));
        assertEquals(List.of(), cells(imports.unfollow(false, file), "file"));
        assertThrows(BartizanException.class, () -> imports.unfollow(false, file));
        assertEquals(List.of("classic"), cells(imports.sources(false, false), "source"));
    }

    @Test
    void describesEveryCommand() {
        for (Class<?> type : List.of(QueryCommands.class, ImportCommands.class, RetentionCommands.class)) {
            for (Method method : type.getDeclaredMethods()) {
                if (java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.getName().equals("completeText")) {
                    assertTrue(method.getAnnotation(Descriptor.class) != null && method.getAnnotation(Examples.class).value().length > 0,
                            method.toString());
                    assertTrue(Arrays.stream(method.getParameters()).filter(each -> each.getType() != CommandSession.class).allMatch(
                            EventLogCommandsTest::described), method.toString());
                }
            }
        }
    }

    private static boolean described(Parameter parameter) {
        return parameter.getAnnotation(Descriptor.class) != null;
    }

    @Test
    void completesQueries() {
        assertEquals(List.of("computer"), queries.completeText("query", "event = 5 and com"));
    }

    @Test
    void readsSizes() {
        assertEquals(500L << 20, Sizes.parse("500M"));
        assertEquals(7, Sizes.parse("7"));
        assertEquals("1.5 GiB", Sizes.text(3L << 29));
        assertEquals("12 B", Sizes.text(12));
    }
}

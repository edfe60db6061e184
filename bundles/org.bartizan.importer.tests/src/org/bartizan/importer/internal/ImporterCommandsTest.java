// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.command.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as the shell calls them. */
class ImporterCommandsTest {

    @TempDir
    Path directory;

    private final FakeCache cache = new FakeCache();
    private final ImporterCommands commands = new ImporterCommands(new ImporterService(cache));

    private static CommandSession session(Progress progress) {
        return (CommandSession) Proxy.newProxyInstance(ImporterCommandsTest.class.getClassLoader(), new Class<?>[] {CommandSession.class},
                (proxy, method, arguments) -> Progress.SESSION_KEY.equals(arguments[0]) ? progress : null);
    }

    private final CommandSession session = session(Progress.NONE);

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("pairs.txt"), text);
    }

    @Test
    void importsWithTheUsualFormat() throws IOException {
        Report report = commands._import(session, false, false, file("Computer 1, 192.168.3.121\n;Computer 2, 192.168.3.122\nbad\n"));
        assertEquals(List.of("Computer 1=192.168.3.121"), cache.told());
        assertEquals(3L, report.facts().get("pairs"));
        assertEquals(1L, report.facts().get("imported"));
        assertEquals(0, report.failures());
        assertTrue(report.notes().contains("Rejected, line 3: bad  (There is no comma between a name and an address.)"), report
                .notes()::toString);
        assertTrue(report.notes().getLast().contains("discovery:run cache"));
    }

    @Test
    void importsInTheFormatThatIsTyped() throws IOException {
        commands._import(session, false, false, file("192.168.3.121/Server 1\n"), "/", "LF", "2");
        commands._import(session, false, false, file("Server 2;192.168.3.122\n"), ";");
        commands._import(session, false, false, file("Server 3=192.168.3.123|"), "=", "|");
        assertEquals(List.of("Server 1=192.168.3.121", "Server 2=192.168.3.122", "Server 3=192.168.3.123"), cache.told());
        Path file = file("");
        assertThrows(BartizanException.class, () -> commands._import(session, false, false, file, "::"));
    }

    @Test
    void printsEverythingForScripts() throws IOException {
        cache.with("a", "10.0.0.1");
        Report report = commands._import(session, true, true, file("a,10.0.0.9\nb,10.0.0.1\nbad\n"));
        assertTrue(report.json());
        assertEquals(true, report.facts().get("dryRun"));
        assertEquals(List.of("bad"), texts(report, "rejections"));
        assertEquals(List.of("a,10.0.0.9"), texts(report, "keptPairs"));
        assertEquals(List.of("b,10.0.0.1"), texts(report, "sharedPairs"));
        assertEquals(0, cache.commits);
    }

    private static List<Object> texts(Report report, String key) {
        return ((List<?>) report.facts().get(key)).stream().<Object>map(note -> ((Map<?, ?>) note).get("text")).toList();
    }

    @Test
    void failsWhenNoPairCanBeUsed() throws IOException {
        Report report = commands._import(session, false, false, file("a;10.0.0.1\nb;10.0.0.2\n"));
        assertEquals(2, report.failures());
        assertTrue(report.notes().getLast().contains("importer:preview"));
    }

    @Test
    void showsTwentyPairsOfAKindAndCountsTheRest() throws IOException {
        Report report = commands._import(session, false, false, file("bad\n".repeat(30) + "a,10.0.0.1"));
        assertEquals(20, report.notes().stream().filter(note -> note.startsWith("Rejected, line ")).count());
        assertTrue(report.notes().contains("… and 10 more; --json lists the first 1000."));
    }

    @Test
    void saysThatItWasCancelled() throws IOException {
        Path file = file("a,10.0.0.1");
        BartizanException told = assertThrows(BartizanException.class,
                () -> commands._import(session(new Recording(() -> true)), false, false, file));
        assertTrue(told.getMessage().endsWith("it was cancelled. Nothing was changed."), told.getMessage());
    }

    @Test
    void previewsAsGuessedOrAsTyped() throws IOException {
        Path file = file("192.168.3.121|Server 1\n;192.168.3.122|Server 2\n");
        Report guessed = commands.preview(20, false, file);
        assertEquals(2, rows(guessed));
        assertTrue(guessed.notes().getLast().endsWith(file + " '|' LF 2"), guessed.notes()::toString);
        Report json = commands.preview(1, true, file);
        assertEquals("|", json.facts().get("delimiter1"));
        assertEquals(false, json.facts().get("complete"));
        assertEquals(1, rows(commands.preview(20, false, file, ",", "^", "1")));
        assertThrows(BartizanException.class, () -> commands.preview(0, false, file));
    }

    private static long rows(Report report) {
        long count = 0;
        for (Object row : report.rows()) {
            assertFalse(report.columns().stream().map(column -> column.value().apply(row)).toList().isEmpty());
            count++;
        }
        return count;
    }

    @Test
    void explainsTheSimpleAndTheAdvancedUsage() {
        assertTrue(commands.help().contains("Computer 1, 192.168.3.121"));
        assertTrue(commands.help().contains("importer:help advanced"));
        assertTrue(commands.help("advanced").contains("importer:import machines.txt / LF 2"));
        assertTrue(commands.help("advanced").lines().allMatch(line -> line.length() <= 130));
        assertThrows(BartizanException.class, () -> commands.help("everything"));
    }

    @Test
    void describesEveryParameter() {
        for (Method method : ImporterCommands.class.getDeclaredMethods()) {
            if (List.of("_import", "preview", "help").contains(method.getName())) {
                for (Parameter parameter : method.getParameters()) {
                    assertTrue(parameter.getType() == CommandSession.class || parameter.isAnnotationPresent(Descriptor.class),
                            () -> method + " " + Arrays.toString(parameter.getAnnotations()));
                }
            }
        }
    }
}

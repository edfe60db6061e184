// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.bartizan.api.BartizanException;
import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Need;
import org.bartizan.api.event.Event;
import org.bartizan.eventlog.ExportFormat;
import org.bartizan.eventlog.ImportReport;
import org.bartizan.eventlog.ImportReport.FileReport;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.Retention;
import org.bartizan.eventlog.internal.MemoryStore;
import org.bartizan.eventlog.internal.source.ClamSource;
import org.bartizan.eventlog.internal.source.ClassicSource;
import org.bartizan.eventlog.internal.source.ClassicText;
import org.bartizan.eventlog.query.EventQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EventLogServiceTest {

    private static final String TIME = "200A13080122";

    private final MemoryStore store = new MemoryStore();
    private EventLogService log;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        log = started(Guard.OPEN);
    }

    private EventLogService started(Guard guard) {
        EventLogService service = new EventLogService(new Data(folder.resolve("data")), guard);
        service.bindProvider(store);
        service.bindSource(new ClassicSource());
        service.bindSource(new ClamSource());
        return service;
    }

    @AfterEach
    void stop() {
        log.close();
    }

    private ImportRequest request(Path... files) {
        return new ImportRequest(List.of(files), "", ZoneOffset.UTC, "");
    }

    private Path logs(String name, String text) throws Exception {
        Path file = folder.resolve("logs").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private ImportReport imported(Path... files) {
        return log.importFrom(request(files), Progress.NONE);
    }

    private void awaitEvents(long count) throws InterruptedException {
        while (log.count(EventQuery.ALL, Progress.NONE) != count) {
            Thread.sleep(20);
        }
    }

    @Test
    void addsAFolderOnceHoweverOftenItIsImported() throws Exception {
        String line = ClassicText.found(TIME, "PC", "X", "f") + "\n";
        logs("a/1.log", line + line + ClassicText.found(TIME, "PC", "Y", "f") + "\nbroken\n");
        logs("b/clamd.log", "Thu Nov  5 08:01:34 2026 -> /srv/a: X FOUND\n/srv/a: X FOUND\n/srv/a: X FOUND\n");
        logs("letter.txt", "Dear Lena");
        Path logs = folder.resolve("logs");
        ImportReport first = imported(logs);
        assertEquals(7, first.sum(FileReport::added));
        assertEquals(1, first.sum(FileReport::broken));
        assertEquals(List.of(logs.resolve("letter.txt")), first.skipped());
        assertEquals("broken", first.files().getFirst().notes().getFirst().text());
        ImportReport second = imported(logs);
        assertEquals(0, second.sum(FileReport::added));
        assertEquals(7, second.sum(FileReport::present));
        Files.copy(logs.resolve("a/1.log"), logs.resolve("copy.log"));
        assertEquals(0, imported(logs.resolve("copy.log")).sum(FileReport::added));
        logs("more.log", line + line + line);
        assertEquals(1, imported(logs.resolve("more.log")).sum(FileReport::added));
    }

    @Test
    void saysWhatIsWrongWithFiles() throws Exception {
        ImportReport report = imported(logs("letter.txt", "Dear Lena"));
        assertEquals("No source recognises it.", report.files().getFirst().trouble());
        assertThrows(BartizanException.class, () -> imported(folder.resolve("nothing")));
        ImportRequest forced = new ImportRequest(List.of(folder.resolve("logs/letter.txt")), "classic", null, "");
        assertEquals(1, log.importFrom(forced, Progress.NONE).sum(FileReport::broken));
        ImportRequest unknown = new ImportRequest(forced.files(), "floppy", null, "");
        assertTrue(assertThrows(BartizanException.class, () -> log.importFrom(unknown, Progress.NONE)).getMessage().contains(
                "clamav, classic"));
    }

    @Test
    void readsNothingOfTheDataDirectory() throws Exception {
        Path data = folder.resolve("data");
        Path secret = Files.createDirectories(data.resolve("access")).resolve("accounts.json");
        Files.writeString(secret, ClassicText.found(TIME, "PC", "X", "f") + "\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.log"), secret);
        ImportRequest forced = new ImportRequest(List.of(folder), "classic", null, "");
        assertEquals(0, log.importFrom(forced, Progress.NONE).sum(FileReport::read));
        for (Path each : List.of(secret, data, link)) {
            assertThrows(BartizanException.class, () -> imported(each));
            assertThrows(BartizanException.class, () -> log.follow(request(each)));
        }
    }

    @Test
    void followsAFolderAndGoesOnAfterARestart() throws Exception {
        String line = ClassicText.found(TIME, "PC", "X", "f") + "\n";
        Path file = logs("1.log", line + line);
        log.follow(request(folder.resolve("logs")));
        awaitEvents(2);
        Files.writeString(file, line, StandardOpenOption.APPEND);
        awaitEvents(3);
        logs("2.log", ClassicText.found(TIME, "PC", "Y", "f") + "\n");
        awaitEvents(4);
        log.close();
        Files.writeString(file, line + ClassicText.found(TIME, "PC", "Z", "f"), StandardOpenOption.APPEND);
        log = started(Guard.OPEN);
        log.resume();
        awaitEvents(5);
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        awaitEvents(6);
        Files.delete(file);
        logs("1.log", ClassicText.found(TIME, "PC", "W", "f") + "\n");
        awaitEvents(7);
        assertTrue(log.unfollow(folder.resolve("logs")));
        assertFalse(log.unfollow(folder.resolve("logs")));
        assertEquals(List.of(), log.followed());
    }

    @Test
    void goesOnWhenTheStoreComesBack() throws Exception {
        log.append(Event.builder(Instant.EPOCH, 5).build()).toCompletableFuture().get();
        log.unbindProvider(store);
        assertTrue(store.closed());
        assertTrue(assertThrows(BartizanException.class, () -> log.state()).getMessage().contains("no event store is running"));
        log.bindProvider(store);
        assertEquals(1, log.state().events());
    }

    @Test
    void tellsWhoWatches() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (AutoCloseable handle = log.onAdded(told::countDown)) {
            assertTrue(log.offer(Event.builder(Instant.EPOCH, 5).build()));
            assertTrue(told.await(10, TimeUnit.SECONDS), () -> handle.toString());
        }
    }

    @Test
    void remembersHowLongEventsAreKept() throws Exception {
        assertEquals(Retention.FOREVER, log.retention());
        log.append(Event.builder(Instant.now(), 5).build()).toCompletableFuture().get();
        log.append(Event.builder(Instant.EPOCH, 5).build()).toCompletableFuture().get();
        Retention year = new Retention(Duration.ofDays(365), 1_000_000);
        assertEquals(1, log.retain(year));
        log.close();
        log = started(Guard.OPEN);
        assertEquals(year, log.retention());
        assertEquals(1, log.retain(new Retention(null, 50)));
    }

    @Test
    void asksForTheRightToChangeAnything() throws Exception {
        Path file = logs("1.log", ClassicText.found(TIME, "PC", "X", "f"));
        EventLogService guarded = started(new Guard() {
            @Override
            public boolean active() {
                return true;
            }

            @Override
            public void require(String tried, Collection<Need> needs) {
                throw new BartizanException(tried, "you lack the right to " + needs.iterator().next().text(), "");
            }
        });
        for (Runnable each : List.<Runnable>of(() -> guarded.importFrom(request(file), Progress.NONE), () -> guarded.follow(request(file)),
                () -> guarded.unfollow(file), () -> guarded.retain(Retention.FOREVER))) {
            assertTrue(assertThrows(BartizanException.class, each::run).getMessage().contains(
                    "the right to change the event log for the whole organisation"));
        }
        assertEquals(0, guarded.count(EventQuery.ALL, Progress.NONE));
        guarded.close();
    }

    @Test
    void exportsToFilesThatAppearWhenTheyAreComplete() throws Exception {
        imported(logs("1.log", ClassicText.found(TIME, "PC", "=cmd()", "\"C:\\a, \"\"b\"\".exe\"") + "\n"));
        Path csv = folder.resolve("out.csv");
        assertEquals(1, log.export(EventQuery.ALL, ExportFormat.CSV, csv, false, Progress.NONE));
        String text = Files.readString(csv);
        assertTrue(text.startsWith("time,zone,event,name,category,"), text);
        assertTrue(text.contains("\r\n2002-11-19T08:01:34Z,Z,5,Virus Found,infection,warning,PC,,lena,classic:real-time,'=cmd(),"
                + "\"C:\\a, \"\"b\"\".exe\",\"clean, then quarantine\",quarantine,1037,20021118.007,,"), text);
        assertThrows(BartizanException.class, () -> log.export(EventQuery.ALL, ExportFormat.JSONL, csv, false, Progress.NONE));
        assertEquals(1, log.export(EventQuery.ALL, ExportFormat.JSONL, csv, true, Progress.NONE));
        assertTrue(Files.readString(csv).startsWith("{\"time\":\"2002-11-19T08:01:34Z\",\"zone\":\"Z\",\"event\":5,"), Files.readString(
                csv));
        Path inside = folder.resolve("data/eventlog/x.csv");
        assertThrows(BartizanException.class, () -> log.export(EventQuery.ALL, ExportFormat.CSV, inside, true, Progress.NONE));
        assertThrows(BartizanException.class, () -> log.export(EventQuery.ALL, ExportFormat.PARQUET, folder.resolve("x.parquet"), true,
                Progress.NONE));
    }
}

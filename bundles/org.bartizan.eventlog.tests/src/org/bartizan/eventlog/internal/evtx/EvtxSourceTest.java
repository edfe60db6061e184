// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.evtx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.Progress;
import org.bartizan.api.access.Guard;
import org.bartizan.api.event.Category;
import org.bartizan.api.event.Event;
import org.bartizan.api.event.ReadOptions;
import org.bartizan.api.event.Severity;
import org.bartizan.eventlog.ImportReport;
import org.bartizan.eventlog.ImportReport.FileReport;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.eventlog.internal.MemoryStore;
import org.bartizan.eventlog.internal.log.Data;
import org.bartizan.eventlog.internal.log.EventLogService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvtxSourceTest {

    private static final ReadOptions OPTIONS = new ReadOptions(null, ZoneOffset.UTC, "", false);

    private final EvtxSource source = new EvtxSource();

    @TempDir
    Path folder;

    @Test
    void makesFullEventsOfThoseOfTheAntivirus() {
        Event event = RecordEvent.of(FakeRecord.of("Symantec AntiVirus", 5, 2, null, "\r\n\r\nThreat Found!Threat: W32.Changeup in File: "
                + "C:\\Temp\\a. b.exe by: Auto-Protect scan.  Action: Quarantine succeeded.  File Description: none"), OPTIONS);
        assertEquals(5, event.number());
        assertEquals("Virus Found", event.name());
        assertEquals(Category.INFECTION, event.category());
        assertEquals(Severity.WARNING, event.severity());
        assertEquals("W32.Changeup", event.risk());
        assertEquals("C:\\Temp\\a. b.exe", event.path());
        assertEquals("Quarantine succeeded", event.realAction());
        assertEquals(Instant.parse("2026-11-25T16:00:00.123456Z"), event.time());
        assertEquals(ZoneOffset.UTC, event.zone());
        assertEquals("PC-1", event.computer());
        assertEquals("evtx:Application", event.source());
        assertEquals("<Event/>", event.original());
        event = RecordEvent.of(FakeRecord.of("Symantec AntiVirus", 5, 2, null, "Virus Found!Virus name: X in File: f by: Manual scan. "
                + "Action: Leave Alone succeeded."), OPTIONS);
        assertEquals(Severity.CRITICAL, event.severity());
        assertEquals("Leave Alone succeeded", event.realAction());
    }

    @Test
    void doesNotTakeTheEventsOfOthersForThose() {
        Event event = RecordEvent.of(FakeRecord.of("Disk", 5, 3, "Device", "\\Device\\0", "Count", "3"), OPTIONS);
        assertEquals(0, event.number());
        assertEquals("Disk 5", event.name());
        assertEquals(Category.OTHER, event.category());
        assertEquals(Severity.WARNING, event.severity());
        assertEquals("Device: \\Device\\0; Count: 3", event.message());
    }

    @Test
    void recognisesLogsAndTellsWhenOneIsNone() throws Exception {
        assertTrue(source.recognises(folder, "ElfFile\0...".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(source.recognises(folder, "ElfFile".getBytes(StandardCharsets.US_ASCII)));
        Path file = Files.write(folder.resolve("x.evtx"), "ElfFile\0nothing more".getBytes(StandardCharsets.US_ASCII));
        assertThrows(IOException.class, () -> source.open(file, 0, OPTIONS).close());
    }

    @Test
    void importsTheLogsOfRealComputersOnce() throws Exception {
        String checkout = System.getProperty("bartizan.checkout");
        Path samples = checkout == null ? null : Path.of(checkout).resolveSibling("shared").resolve("samples/evtx");
        assumeTrue(samples != null && Files.isDirectory(samples), "there are no Windows event logs in ../shared/samples/evtx");
        EventLogService log = new EventLogService(new Data(folder), Guard.OPEN);
        log.bindProvider(new MemoryStore());
        log.bindSource(source);
        try (Stream<Path> files = Files.list(samples)) {
            ImportRequest request = new ImportRequest(files.filter(file -> file.toString().endsWith(".evtx")).sorted().toList(), "", null,
                    "");
            ImportReport first = log.importFrom(request, Progress.NONE);
            assertTrue(first.files().stream().allMatch(file -> file.trouble().isEmpty() && file.added() > 0), first.toString());
            ImportReport second = log.importFrom(request, Progress.NONE);
            assertEquals(0, second.sum(FileReport::added));
            assertEquals(first.sum(FileReport::read), second.sum(FileReport::present) + first.sum(FileReport::present));
            assertEquals(List.of(), first.skipped());
        } finally {
            log.close();
        }
    }
}

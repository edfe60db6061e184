// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import org.bartizan.evtx.DataField;
import org.bartizan.evtx.EvtxException;
import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxReader;
import org.bartizan.evtx.EvtxRecord;
import org.bartizan.evtx.SystemFields;
import org.bartizan.evtx.Value;
import org.bartizan.evtx.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read record for record, with all that an event says of itself. */
class ReaderTest {

    @TempDir
    Path directory;

    @Test
    void readsEveryRecordInOrder() {
        LogWriter.Log log = LogWriter.read(LogWriter.file(0, LogWriter.events(1, 40), LogWriter.events(41, 60)));
        assertEquals(LongStream.rangeClosed(1, 60).boxed().toList(), log.ids());
        assertEquals(List.of(), log.damages());
        assertFalse(log.startedOver());
    }

    @Test
    void tellsWhereAndWhenARecordWasWritten() {
        EvtxRecord record = LogWriter.read(LogWriter.file(0, LogWriter.events(1, 40), LogWriter.events(41, 60))).records().get(40);
        assertEquals(41, record.id());
        assertEquals(1, record.chunk());
        assertEquals(LogWriter.HEADER + Chunk.SIZE + Chunk.HEADER, record.offset());
        assertEquals(LogWriter.TICKS + 41, record.writtenTicks());
        assertEquals(Instant.parse("2026-01-02T03:04:05.123460800Z"), record.written());
        assertFalse(record.carved());
    }

    @Test
    void tellsTheFieldsOfTheSystem() {
        EvtxRecord record = LogWriter.read(LogWriter.file(0, LogWriter.events(9, 9))).only();
        assertEquals(new SystemFields("Bartizan-Test", 1003, 16384, 1, 2, 7, -1, 0x8000000000000001L, Instant.parse(
                "2026-01-02T03:04:05.123456700Z"), 9, 4, 4000000000L, "Application", "PC-1", "S-1-5-18"), record.system());
        assertEquals(List.of(new DataField("Path", new Value.Text(ValueType.STRING, "text 9"))), record.data());
    }

    @Test
    void tellsWhatIsMissing() {
        EvtxRecord record = LogWriter.read(LogWriter.file(c -> c.record(1, 0, new Tmpl(1, Xml.el("Event", Xml.el("System")))))).only();
        assertEquals(new SystemFields(null, -1, -1, -1, -1, -1, -1, 0, null, -1, -1, -1, null, null, null), record.system());
        assertEquals(List.of(), record.data());
        assertEquals(Instant.parse("1601-01-01T00:00:00Z"), record.written());
    }

    @Test
    void namesTheDataOfUsers() {
        Tmpl template = new Tmpl(1, Xml.el("Event", Xml.el("UserData", Xml.el("Own", List.of(Xml.at("xmlns", Xml.text("urn:x")), Xml.at(
                "version", Xml.sub(1))), Xml.el("First", Xml.sub(0)), Xml.el("Group", Xml.el(
                        "Second", Xml.sub(1)))))));
        EvtxRecord record = LogWriter.read(LogWriter.file(c -> c.record(1, 0, template, Val.string("a"), Val.u8(7)))).only();
        assertEquals(List.of(new DataField("version", new Value.Whole(ValueType.UINT8, 7)), new DataField("First", new Value.Text(
                ValueType.STRING, "a")), new DataField("Second", new Value.Whole(
                        ValueType.UINT8, 7))), record.data());
    }

    @Test
    void keepsRecordsWhenTheFileIsClosed() throws Exception {
        Path file = Files.write(directory.resolve("a.evtx"), LogWriter.file(0, LogWriter.events(1, 2), LogWriter.events(3, 4)));
        EvtxReader reader = EvtxReader.open(file, EvtxOptions.ALL);
        EvtxRecord first = reader.next();
        while (reader.next() != null) {
            continue;
        }
        assertNull(reader.next());
        assertEquals(2, reader.header().chunks());
        reader.close();
        assertTrue(first.toXml().endsWith("<EventData><Data Name=\"Path\">text 1</Data></EventData></Event>"), first.toXml());
    }

    @Test
    void refusesWhatIsNoEventLog() throws Exception {
        assertRefused("it does not begin as a Windows event log does", new byte[5000]);
        assertRefused("it does not begin as a Windows event log does", "ordinary text".repeat(1000).getBytes());
        assertRefused("it does not begin as a Windows event log does", new byte[0]);
        assertRefused("it ends within its header", "ElfFile\0 and no more".getBytes());
        assertThrows(NoSuchFileException.class, () -> EvtxReader.open(directory.resolve("missing"), EvtxOptions.ALL));
    }

    private void assertRefused(String reason, byte[] content) throws Exception {
        Path file = Files.write(directory.resolve("b.evtx"), content);
        assertEquals(reason, assertThrows(EvtxException.class, () -> EvtxReader.open(file, EvtxOptions.ALL)).getMessage());
    }

    @Test
    void readsAFileWithoutRecords() {
        assertEquals(List.of(), LogWriter.read(LogWriter.file(0)).records());
        assertEquals(List.of(), LogWriter.read(LogWriter.file(0, new byte[Chunk.SIZE])).damages());
    }

    @Test
    void beginsWithTheOldestChunk() {
        LogWriter.Log log = LogWriter.read(LogWriter.file(0, LogWriter.events(5, 6), LogWriter.events(1, 2), LogWriter.events(3, 4)));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), log.ids());
    }
}

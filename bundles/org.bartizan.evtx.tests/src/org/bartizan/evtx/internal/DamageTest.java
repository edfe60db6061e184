// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.Damage.Kind;
import org.bartizan.evtx.EvtxRecord;
import org.junit.jupiter.api.Test;

/** Damage costs the records that it hit, and is told. */
class DamageTest {

    private static final List<Long> ALL = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);

    private static byte[] file() {
        return LogWriter.file(0, LogWriter.events(1, 3), LogWriter.events(4, 6), LogWriter.events(7, 9));
    }

    private static int chunk(int number) {
        return LogWriter.HEADER + number * Chunk.SIZE;
    }

    private static int offset(long record) {
        return (int) LogWriter.read(file()).records().get((int) record - 1).offset();
    }

    @Test
    void reportsAWrongChecksumOfTheFile() {
        byte[] file = file();
        file[24]++;
        assertDamage(file, ALL, Kind.FILE_HEADER);
    }

    @Test
    void readsOnWithoutTheBeginningOfTheFile() {
        byte[] file = file();
        Arrays.fill(file, 0, LogWriter.HEADER, (byte) 0);
        assertDamage(file, ALL, Kind.FILE_HEADER);
    }

    @Test
    void carvesAChunkWithoutItsMagic() {
        byte[] file = file();
        file[chunk(1)] = 'X';
        LogWriter.Log log = assertDamage(file, ALL, Kind.CHUNK_HEADER);
        assertEquals(List.of(4L, 5L, 6L), log.records().stream().filter(EvtxRecord::carved).map(EvtxRecord::id).toList());
        assertEquals(new Damage(Kind.CHUNK_HEADER, 1, -1, chunk(1), "no chunk begins here"), log.damages().getFirst());
    }

    @Test
    void carvesAChunkWhoseHeaderContradictsItself() {
        byte[] file = file();
        file[chunk(1) + 50]++;
        assertDamage(file, ALL, Kind.CHUNK_HEADER);
    }

    @Test
    void saysThatNothingWasFoundInAChunk() {
        byte[] file = file();
        Arrays.fill(file, chunk(1), chunk(2), (byte) 0x55);
        LogWriter.Log log = assertDamage(file, List.of(1L, 2L, 3L, 7L, 8L, 9L), Kind.CHUNK_HEADER, Kind.GAP);
        assertEquals("65024 bytes are no record", log.damages().getLast().reason());
    }

    @Test
    void reportsAWrongChecksumOfTheRecords() {
        byte[] file = file();
        file[offset(5) + 16]++;
        LogWriter.Log log = assertDamage(file, ALL, Kind.CHUNK_DATA);
        assertTrue(log.records().stream().noneMatch(EvtxRecord::carved));
    }

    @Test
    void doesNotAskForChecksumsThatWereNeverWritten() {
        byte[] chunk = LogWriter.events(1, 3);
        ByteBuffer header = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(120, 4).putInt(52, 0).putInt(124, 0);
        byte[] file = LogWriter.file(4, chunk);
        Arrays.fill(file, 124, 128, (byte) 0);
        assertDamage(file, List.of(1L, 2L, 3L));
    }

    @Test
    void losesOnlyTheRecordThatIsBroken() {
        byte[] file = file();
        file[offset(5) + 28] = 0x3f;
        LogWriter.Log log = assertDamage(file, List.of(1L, 2L, 3L, 4L, 6L, 7L, 8L, 9L), Kind.CHUNK_DATA, Kind.RECORD);
        assertEquals(new Damage(Kind.RECORD, 1, 5, offset(5) + 29, "token 63 is not known"), log.damages().getLast());
        assertTrue(log.damages().getLast().kind().loss());
    }

    @Test
    void findsTheRecordsBehindAGap() {
        byte[] file = file();
        Arrays.fill(file, offset(5), offset(5) + 8, (byte) 0x2a);
        LogWriter.Log log = assertDamage(file, List.of(1L, 2L, 3L, 4L, 6L, 7L, 8L, 9L), Kind.CHUNK_DATA, Kind.GAP);
        assertEquals(offset(5), log.damages().getLast().offset());
        assertEquals(List.of(6L), log.records().stream().filter(EvtxRecord::carved).map(EvtxRecord::id).toList());
    }

    @Test
    void borrowsATemplateThatAChunkHasLost() {
        byte[] file = file();
        Arrays.fill(file, offset(4), offset(5), (byte) 0);
        LogWriter.Log log = LogWriter.read(file);
        assertEquals(List.of(1L, 2L, 3L, 5L, 6L, 7L, 8L, 9L), log.ids());
        assertEquals(List.of(Kind.CHUNK_DATA, Kind.GAP, Kind.TEMPLATE, Kind.TEMPLATE), log.kinds());
        EvtxRecord borrowed = log.records().get(3);
        assertTrue(borrowed.carved());
        assertEquals(LogWriter.read(file()).records().get(4).toXml(), borrowed.toXml());
    }

    @Test
    void losesRecordsWhoseTemplateIsNowhere() {
        byte[] file = LogWriter.file(0, LogWriter.events(1, 3));
        Arrays.fill(file, offset(1), offset(2), (byte) 0);
        LogWriter.Log log = LogWriter.read(file);
        assertEquals(List.of(), log.ids());
        assertEquals(List.of(Kind.CHUNK_DATA, Kind.GAP, Kind.RECORD, Kind.RECORD), log.kinds());
    }

    @Test
    void readsWhatIsLeftOfAFileThatWasCutOff() {
        LogWriter.Log log = assertDamage(Arrays.copyOf(file(), offset(6)), List.of(1L, 2L, 3L, 4L, 5L), Kind.TRUNCATED, Kind.GAP);
        assertEquals(1, log.damages().getFirst().chunk());
        assertDamage(Arrays.copyOf(file(), chunk(2) - 1), List.of(1L, 2L, 3L, 4L, 5L, 6L));
        assertDamage(Arrays.copyOf(file(), chunk(1) + 100), List.of(1L, 2L, 3L), Kind.CHUNK_HEADER, Kind.GAP);
    }

    private static LogWriter.Log assertDamage(byte[] file, List<Long> records, Kind... kinds) {
        LogWriter.Log log = LogWriter.read(file);
        assertEquals(records, log.ids(), log.damages().toString());
        assertEquals(List.of(kinds), log.kinds(), log.damages().toString());
        return log;
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxRecord;
import org.junit.jupiter.api.Test;

/** A log that grows is read on from where it was left, also while Windows writes it. */
class FollowTest {

    private static final int DIRTY = 1;

    @Test
    void readsOnlyWhatIsNew() {
        byte[] file = LogWriter.file(0, LogWriter.events(1, 4), LogWriter.events(5, 8), LogWriter.events(9, 9));
        assertEquals(List.of(7L, 8L, 9L), LogWriter.read(file, EvtxOptions.ALL.after(6)).ids());
        assertEquals(List.of(), LogWriter.read(file, EvtxOptions.ALL.after(9)).ids());
        assertFalse(LogWriter.read(file, EvtxOptions.ALL.after(9)).startedOver());
    }

    @Test
    void doesNotLookAtDamageInOldChunks() {
        byte[] old = LogWriter.events(1, 4);
        old[2000] ^= 1;
        LogWriter.Log log = LogWriter.read(LogWriter.file(0, old, LogWriter.events(5, 6)), EvtxOptions.ALL.after(5));
        assertEquals(List.of(6L), log.ids());
        assertEquals(List.of(), log.damages());
    }

    @Test
    void readsAllWhenTheLogStartedOver() {
        LogWriter.Log log = LogWriter.read(LogWriter.file(0, LogWriter.events(1, 3)), EvtxOptions.ALL.after(100));
        assertTrue(log.startedOver());
        assertEquals(List.of(1L, 2L, 3L), log.ids());
    }

    @Test
    void readsRecordsThatTheHeaderDoesNotKnowYet() {
        byte[] growing = behind(LogWriter.events(1, 6), LogWriter.events(1, 4));
        LogWriter.Log log = LogWriter.read(LogWriter.file(DIRTY, LogWriter.events(-1, -2), growing));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), log.ids());
        assertEquals(List.of(), log.damages());
        assertTrue(log.records().stream().noneMatch(EvtxRecord::carved));
        LogWriter.Log next = LogWriter.read(LogWriter.file(DIRTY, growing), EvtxOptions.ALL.after(6));
        assertEquals(List.of(), next.ids());
        assertFalse(next.startedOver());
    }

    // The records of one chunk under the header of another with fewer of the same.
    private static byte[] behind(byte[] records, byte[] header) {
        byte[] chunk = records.clone();
        System.arraycopy(header, 0, chunk, 0, Chunk.HEADER);
        return chunk;
    }

    @Test
    void readsAChunkWhoseHeaderIsStillBlank() {
        byte[] begun = LogWriter.events(5, 6);
        ByteBuffer header = ByteBuffer.wrap(begun).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(24, -1).putLong(32, -1).putInt(48, Chunk.HEADER).putInt(52, 0);
        ChunkWriter.sign(begun);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), LogWriter.read(LogWriter.file(DIRTY, LogWriter.events(1, 4), begun)).ids());
        LogWriter.Log next = LogWriter.read(LogWriter.file(DIRTY, LogWriter.events(1, 4), begun), EvtxOptions.ALL.after(5));
        assertEquals(List.of(6L), next.ids());
        assertFalse(next.startedOver());
    }

    @Test
    void stopsBeforeARecordThatIsHalfWritten() {
        byte[] growing = behind(LogWriter.events(1, 6), LogWriter.events(1, 4));
        int end = ByteBuffer.wrap(LogWriter.events(1, 6)).order(ByteOrder.LITTLE_ENDIAN).getInt(48);
        java.util.Arrays.fill(growing, end - 8, end, (byte) 0);
        LogWriter.Log log = LogWriter.read(LogWriter.file(DIRTY, growing));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), log.ids());
        assertEquals(List.of(), log.damages());
    }

    @Test
    void leavesOldRecordsInFreeSpaceAlone() {
        byte[] reused = behind(LogWriter.events(1, 6), LogWriter.events(1, 4));
        ByteBuffer.wrap(reused).order(ByteOrder.LITTLE_ENDIAN).putLong(32, 90);
        ChunkWriter.sign(reused);
        assertEquals(List.of(1L, 2L, 3L, 4L), LogWriter.read(LogWriter.file(DIRTY, reused)).ids());
        LogWriter.Log all = LogWriter.read(LogWriter.file(DIRTY, reused), EvtxOptions.ALL.withDeleted());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), all.ids());
        assertEquals(List.of(false, false, false, false, true, true), all.records().stream().map(EvtxRecord::carved).toList());
    }

    @Test
    void saysThatAChecksumMayBeBehind() {
        byte[] growing = LogWriter.events(1, 4);
        growing[growing.length - 1] = 1;
        ByteBuffer.wrap(growing).order(ByteOrder.LITTLE_ENDIAN).putInt(52, 7);
        ChunkWriter.sign(growing);
        LogWriter.Log log = LogWriter.read(LogWriter.file(DIRTY, growing));
        assertEquals(List.of(Damage.Kind.CHUNK_DATA), log.kinds());
        assertTrue(log.damages().getFirst().reason().contains("had the file open"), log.damages().toString());
        assertEquals(4, log.records().size());
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.EvtxOptions;
import org.bartizan.evtx.EvtxReader;
import org.bartizan.evtx.EvtxRecord;

/** Writes event logs, and reads them back. */
final class LogWriter {

    /** 2026-01-02T03:04:05.123456700Z. */
    static final long TICKS = 134_117_966_451_234_567L;
    static final int HEADER = 4096;

    private LogWriter() {
    }

    static byte[] file(int flags, byte[]... chunks) {
        ByteBuffer out = ByteBuffer.allocate(HEADER + chunks.length * Chunk.SIZE).order(ByteOrder.LITTLE_ENDIAN);
        out.put("ElfFile\0".getBytes(StandardCharsets.US_ASCII)).putLong(0).putLong(chunks.length - 1L).putLong(1000);
        out.putInt(128).putShort((short) 1).putShort((short) 3).putShort((short) HEADER).putShort((short) chunks.length);
        CRC32 sum = new CRC32();
        out.putInt(120, flags);
        sum.update(out.array(), 0, 120);
        out.putInt(124, (int) sum.getValue());
        for (int i = 0; i < chunks.length; i++) {
            out.put(HEADER + i * Chunk.SIZE, chunks[i]);
        }
        return out.array();
    }

    /** A file of one chunk. */
    static byte[] file(Consumer<ChunkWriter> content) {
        return file(0, chunk(content));
    }

    static byte[] chunk(Consumer<ChunkWriter> content) {
        ChunkWriter chunk = new ChunkWriter();
        content.accept(chunk);
        return chunk.bytes();
    }

    /** A chunk of events as Windows writes them. */
    static byte[] events(long from, long to) {
        return chunk(chunk -> {
            for (long id = from; id <= to; id++) {
                chunk.record(id, TICKS + id, Events.EVENT, Events.values(id, "text " + id));
            }
        });
    }

    static Log read(byte[] file) {
        return read(file, EvtxOptions.ALL);
    }

    /** Everything in a file. */
    static Log read(byte[] file, EvtxOptions options) {
        try {
            Path path = Files.createTempFile("bartizan", ".evtx");
            try {
                Files.write(path, file);
                return read(path, options);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Log read(Path path, EvtxOptions options) throws IOException {
        List<EvtxRecord> records = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        try (EvtxReader reader = EvtxReader.open(path, options.onDamage(damages::add))) {
            for (EvtxRecord record = reader.next(); record != null; record = reader.next()) {
                records.add(record);
            }
            return new Log(records, damages, reader.startedOver());
        }
    }

    /** What was read. */
    record Log(List<EvtxRecord> records, List<Damage> damages, boolean startedOver) {

        List<Long> ids() {
            return records.stream().map(EvtxRecord::id).toList();
        }

        List<Damage.Kind> kinds() {
            return damages.stream().map(Damage::kind).toList();
        }

        EvtxRecord only() {
            if (records.size() != 1) {
                throw new AssertionError(records + " " + damages);
            }
            return records.getFirst();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import org.bartizan.evtx.Damage;
import org.bartizan.evtx.EvtxException;
import org.bartizan.evtx.EvtxHeader;

/** The header of a file and its chunks, as many as there were when it was opened. */
public final class LogFile {

    private static final int HEADER = 4096;
    private static final int SUMMED = 120;
    private static final long MAGIC = 0x00656c6946666c45L; // "ElfFile\0"

    private final FileChannel channel;
    private final long size;
    private final EvtxHeader header;

    private LogFile(FileChannel channel, long size, EvtxHeader header) {
        this.channel = channel;
        this.size = size;
        this.header = header;
    }

    /**
     * Reads the header.
     *
     * @throws EvtxException when neither header nor first chunk are those of an event log
     */
    public static LogFile open(FileChannel channel, Consumer<Damage> damage) throws IOException {
        byte[] bytes = new byte[HEADER + Chunk.HEADER];
        int length = read(channel, bytes, bytes.length, 0);
        boolean magic = LittleEndian.i64(bytes, 0) == MAGIC;
        if (length < HEADER || !magic && LittleEndian.i64(bytes, HEADER) != Chunk.MAGIC) {
            throw new EvtxException(magic ? "it ends within its header" : "it does not begin as a Windows event log does");
        }
        String problem = problem(bytes, magic);
        if (problem != null) {
            damage.accept(new Damage(Damage.Kind.FILE_HEADER, -1, -1, 0, problem));
        }
        return new LogFile(channel, channel.size(), header(bytes));
    }

    private static String problem(byte[] bytes, boolean magic) {
        EvtxHeader header = header(bytes);
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, SUMMED);
        if (!magic) {
            return "it does not begin as a Windows event log does, but a chunk of one follows";
        } else if (!header.withoutChecksums() && (int) sum.getValue() != LittleEndian.i32(bytes, 124)) {
            return "the header of the file contradicts its checksum";
        } else if (header.major() != 3 || header.size() != HEADER) {
            return "version " + header.major() + "." + header.minor() + " with a header of " + header.size() + " bytes is not known";
        }
        return null;
    }

    private static EvtxHeader header(byte[] bytes) {
        return new EvtxHeader(LittleEndian.i64(bytes, 8), LittleEndian.i64(bytes, 16), LittleEndian.i64(bytes, 24), LittleEndian.u16(bytes,
                38), LittleEndian.u16(bytes, 36), LittleEndian.u16(bytes, 40), LittleEndian.u16(bytes, 42), LittleEndian.i32(bytes, 120));
    }

    /** What the header says. */
    public EvtxHeader header() {
        return header;
    }

    /** How many chunks there are; the last one may be a part. */
    long chunks() {
        return (size - HEADER + Chunk.SIZE - 1) / Chunk.SIZE;
    }

    /** The header of a chunk, with zeros where the file ends. */
    byte[] chunkHeader(long number) throws IOException {
        byte[] bytes = new byte[Chunk.HEADER];
        read(channel, bytes, available(number, bytes), position(number));
        return bytes;
    }

    Chunk chunk(long number) throws IOException {
        byte[] bytes = new byte[Chunk.SIZE];
        int length = read(channel, bytes, available(number, bytes), position(number));
        return new Chunk(number, position(number), bytes, length);
    }

    private static long position(long number) {
        return HEADER + number * Chunk.SIZE;
    }

    private int available(long number, byte[] bytes) {
        return (int) Math.min(bytes.length, size - position(number));
    }

    private static int read(FileChannel channel, byte[] bytes, int length, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        return buffer.position();
    }
}

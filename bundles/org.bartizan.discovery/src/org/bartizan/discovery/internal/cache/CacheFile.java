// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.bartizan.discovery.internal.cache.Format.ACKNOWLEDGED_AT;
import static org.bartizan.discovery.internal.cache.Format.BLOCK;
import static org.bartizan.discovery.internal.cache.Format.BLOCK_HEAD;
import static org.bartizan.discovery.internal.cache.Format.HEAD;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The open file: records are appended to a block in memory, blocks to the file, and a sequence of blocks is committed by its last one.
 * Everything that was appended can be read at once, committed or not. Not safe for use by several threads, but for {@link #force}.
 */
final class CacheFile implements Closeable {

    private final FileChannel channel;
    private final int number;
    // an array and not a segment of memory: writing into it is fast from the first record on, before anything is compiled
    private final byte[] array = new byte[BLOCK_HEAD + BLOCK];
    private final MemorySegment block = MemorySegment.ofArray(array);
    private int used = BLOCK_HEAD;
    private long end;
    private long blocks;
    private long committed;
    private long committedBlocks;
    // the mapping is left to the garbage collector: streams of entries read it after the file was replaced
    private MemorySegment mapped = MemorySegment.NULL;

    private CacheFile(FileChannel channel, int number, long committed, long blocks) {
        this.channel = channel;
        this.number = number;
        this.end = committed;
        this.committed = committed;
        this.blocks = blocks;
        this.committedBlocks = blocks;
    }

    /** Makes a new, empty file, which is not durable before the first {@link #force}. */
    static CacheFile create(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ, StandardOpenOption.WRITE);
        CacheFile file = new CacheFile(channel, ThreadLocalRandom.current().nextInt(), HEAD, 0);
        Format.head(file.block, file.number);
        file.write(file.block.asSlice(0, HEAD), 0);
        return file;
    }

    /** Opens a file that was looked through, without what follows its last commit. */
    static CacheFile open(Path path, Scan scan) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        CacheFile file = new CacheFile(channel, scan.file(), scan.committed(), scan.blocks());
        if (channel.size() > scan.committed()) {
            channel.truncate(scan.committed());
            channel.force(true);
        }
        return file;
    }

    /** Maps a whole file for reading; the mapping outlives the channel. */
    static MemorySegment map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
        }
    }

    /** Makes room for a record and returns its offset in the file; the record is then written into {@link #block()}. */
    long append(int length) throws IOException {
        if (used + length > BLOCK_HEAD + BLOCK) {
            flush(false);
        }
        long at = end + used;
        used += length;
        return at;
    }

    /** The block being filled. */
    byte[] block() {
        return array;
    }

    /** Where in {@link #block()} the record lies that was appended last and got that offset. */
    int place(long offset) {
        return (int) (offset - end);
    }

    /** The bytes in which the record at that offset of the file lies, at {@link #within}. */
    MemorySegment segment(long offset) {
        if (offset >= end) {
            return block;
        }
        if (offset >= mapped.byteSize()) {
            remap();
        }
        return mapped;
    }

    /** Where in {@link #segment} the record at that offset of the file lies. */
    long within(long offset) {
        return offset >= end ? offset - end : offset;
    }

    private void remap() {
        try {
            mapped = channel.map(MapMode.READ_ONLY, 0, end, Arena.ofAuto());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Everything committed, for reading; stays valid for as long as it is held. */
    MemorySegment snapshot() {
        if (mapped.byteSize() < committed) {
            remap();
        }
        return mapped;
    }

    /** Ends the commit: its last block is handed to the operating system. */
    void seal() throws IOException {
        if (end > committed || used > BLOCK_HEAD) {
            flush(true);
            acknowledge(end);
        }
    }

    /** Waits until everything sealed is on disk. May be called while others read. */
    void force() throws IOException {
        channel.force(false);
    }

    /** What was sealed and forced is never taken back any more. */
    void accept() {
        committed = end;
        committedBlocks = blocks;
    }

    /** Takes back everything since the last commit. */
    void rollback() throws IOException {
        used = BLOCK_HEAD;
        if (end > committed) {
            mapped = mapped.byteSize() > committed ? MemorySegment.NULL : mapped;
            end = committed;
            blocks = committedBlocks;
            acknowledge(committed);
            channel.truncate(committed);
        }
    }

    private void acknowledge(long length) throws IOException {
        MemorySegment told = MemorySegment.ofArray(new byte[12]);
        Format.acknowledged(told, 0, length);
        write(told, ACKNOWLEDGED_AT);
    }

    private void flush(boolean commit) throws IOException {
        Format.block(block, used - BLOCK_HEAD, blocks, commit, number);
        write(block.asSlice(0, used), end);
        end += used;
        used = BLOCK_HEAD;
        blocks++;
    }

    private void write(MemorySegment bytes, long at) throws IOException {
        ByteBuffer buffer = bytes.asByteBuffer();
        long position = at;
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
    }

    /** How long the committed part is. */
    long length() {
        return committed;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.cache;

import static org.bartizan.discovery.internal.cache.Format.ACKNOWLEDGED_AT;
import static org.bartizan.discovery.internal.cache.Format.BLOCK;
import static org.bartizan.discovery.internal.cache.Format.BLOCK_HEAD;
import static org.bartizan.discovery.internal.cache.Format.HEAD;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The open file: records are appended to a block in memory, blocks to the file, and a sequence of blocks is committed by its last one.
 * Everything that was appended can be read at once, committed or not. Not safe for use by several threads, but for {@link #force}.
 */
final class CacheFile implements Closeable {

    // not a channel: that closes itself when a thread that uses it is interrupted
    private final RandomAccessFile file;
    private final int number;
    private Path path;
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

    private CacheFile(Path path, int number, long committed, long blocks) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
        this.number = number;
        this.end = committed;
        this.committed = committed;
        this.blocks = blocks;
        this.committedBlocks = blocks;
    }

    /** Makes a new, empty file, which is not durable before the first {@link #force}. */
    static CacheFile create(Path path) throws IOException {
        CacheFile file = new CacheFile(path, ThreadLocalRandom.current().nextInt(), HEAD, 0);
        try {
            file.file.setLength(0);
            Format.head(file.block, file.number);
            file.write(file.array, HEAD, 0);
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Opens a file that was looked through, without what follows its last commit. */
    static CacheFile open(Path path, Scan scan) throws IOException {
        CacheFile file = new CacheFile(path, scan.file(), scan.committed(), scan.blocks());
        // What is kept of a damaged file may be less than the head, which is then filled up.
        if (file.file.length() != scan.committed()) {
            file.file.setLength(scan.committed());
            file.force();
        }
        return file;
    }

    /** Maps a whole file for reading; the mapping outlives the file. */
    static MemorySegment map(Path path) throws IOException {
        return map(path, Files.size(path));
    }

    /** An interrupt of the thread does no harm, and is kept for whoever waits next. */
    private static MemorySegment map(Path path, long length) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    return channel.map(MapMode.READ_ONLY, 0, length, Arena.ofAuto());
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Tells it that its file has another name now. */
    void renamed(Path to) {
        path = to;
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
            mapped = map(path, end);
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
        file.getFD().sync();
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
            file.setLength(committed);
        }
    }

    private void acknowledge(long length) throws IOException {
        byte[] told = new byte[12];
        Format.acknowledged(MemorySegment.ofArray(told), 0, length);
        write(told, told.length, ACKNOWLEDGED_AT);
    }

    private void flush(boolean commit) throws IOException {
        Format.block(block, used - BLOCK_HEAD, blocks, commit, number);
        write(array, used, end);
        end += used;
        used = BLOCK_HEAD;
        blocks++;
    }

    private void write(byte[] bytes, int length, long at) throws IOException {
        file.seek(at);
        file.write(bytes, 0, length);
    }

    /** How long the committed part is. */
    long length() {
        return committed;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

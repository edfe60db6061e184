// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.evtx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.bartizan.evtx.internal.LogFile;
import org.bartizan.evtx.internal.LogRecords;

/**
 * Reads the records of a Windows event log, oldest chunk first, one chunk of 64 KB in memory at a time. A file that Windows is still writing can be
 * read as well: up to the records that were there when it was opened, whatever its header says. For one thread at a time.
 *
 * <p>
 * The file is taken for hostile. Damage never ends the reading: it is reported to {@link EvtxOptions#damage} and costs no records but those that it
 * hit. A record nests at most 100 elements and is at most about 2 million characters of XML, those of a chunk together about 16 million; a record
 * beyond is damage.
 */
public final class EvtxReader implements Closeable {

    private final FileChannel channel;
    private final LogFile file;
    private final LogRecords records;

    private EvtxReader(FileChannel channel, EvtxOptions options) throws IOException {
        this.channel = channel;
        file = LogFile.open(channel, options.damage());
        records = new LogRecords(file, options);
    }

    /**
     * Opens a file.
     *
     * @throws EvtxException when it is no event log
     * @throws IOException when it cannot be read
     */
    public static EvtxReader open(Path file, EvtxOptions options) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new EvtxReader(channel, options);
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            throw e;
        }
    }

    /** What the header of the file said when it was opened. */
    public EvtxHeader header() {
        return file.header();
    }

    /**
     * Whether the file ends before the record that {@link EvtxOptions#after} names: the log was cleared since, or it is another one. All of it is
     * read then.
     */
    public boolean startedOver() {
        return records.startedOver();
    }

    /**
     * The next record, or null at the end.
     *
     * @throws IOException when the file cannot be read
     */
    public EvtxRecord next() throws IOException {
        return records.next();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

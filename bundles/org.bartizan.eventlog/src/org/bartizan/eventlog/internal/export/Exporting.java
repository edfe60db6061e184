// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.export;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import org.bartizan.api.BartizanException;
import org.bartizan.api.DataDirectory;
import org.bartizan.eventlog.ExportFormat;
import org.bartizan.eventlog.store.ParquetWriter;
import org.bartizan.eventlog.store.StoredEvent;
import org.bartizan.journal.DurableFiles;

/** Writes a file beside the one that is wanted and gives it the name when it is complete. */
public final class Exporting {

    private final DataDirectory data;
    private final ParquetWriter parquet;

    /** @param parquet null when there is none */
    public Exporting(DataDirectory data, ParquetWriter parquet) {
        this.data = data;
        this.parquet = parquet;
    }

    /** Refuses files that must not be written. */
    public void check(ExportFormat format, Path file, boolean replace) {
        if (DataDirectory.holds(data.root(), file)) {
            throw new BartizanException("export to " + file, "it lies in the data directory", "Choose another folder");
        }
        if (Files.isDirectory(file) || Files.exists(file) && !replace) {
            throw new BartizanException("export to " + file, Files.isDirectory(file) ? "it is a folder" : "the file is there already",
                    Files.isDirectory(file) ? "Name a file in it" : "Choose another name, or add --replace");
        }
        if (format == ExportFormat.PARQUET && parquet == null) {
            throw new BartizanException("export to " + file, "nothing here writes Parquet",
                    "Start org.bartizan.eventlog.duckdb, or use another format");
        }
    }

    /** Writes the events and returns how many they were. */
    public long write(Iterator<StoredEvent> events, ExportFormat format, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                Files.deleteIfExists(part);
                long count = format == ExportFormat.PARQUET ? parquet.write(events, part) : text(events, format, part);
                DurableFiles.move(part, file);
                return count;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BartizanException("export to " + file, "it cannot be written (" + e.getMessage() + ")",
                    "Check the disk and who may write there", e);
        }
    }

    private static long text(Iterator<StoredEvent> events, ExportFormat format, Path part) throws IOException {
        try (FileOutputStream file = new FileOutputStream(part.toFile()); Writer out = new BufferedWriter(new OutputStreamWriter(file,
                StandardCharsets.UTF_8), 1 << 16)) {
            long count = format == ExportFormat.CSV ? CommaSeparated.write(events, out) : JsonLines.write(events, out);
            out.flush();
            file.getFD().sync();
            return count;
        }
    }
}

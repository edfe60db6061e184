// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.log;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.eventlog.ImportRequest;
import org.bartizan.journal.DurableFiles;

/** What is followed, on the disk: a line for each, of file, source, zone and computer, with tabs between them. */
final class FollowFile {

    private static final int FIELDS = 4;

    private final Path file;

    FollowFile(Path folder) {
        file = in(folder);
    }

    /** The file in the event log's folder; there is none as long as nothing was followed. */
    static Path in(Path folder) {
        return folder.resolve("followed.txt");
    }

    List<ImportRequest> read() {
        List<ImportRequest> requests = new ArrayList<>();
        if (!Files.exists(file)) {
            return requests;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split("\t", -1);
                if (fields.length != FIELDS) {
                    throw new IllegalArgumentException("a line has " + fields.length + " fields");
                }
                requests.add(new ImportRequest(List.of(Path.of(URI.create(fields[0]))), fields[1], fields[2].isEmpty() ? null
                        : ZoneId.of(fields[2]), fields[3]));
            }
            return requests;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new BartizanException("read which logs are followed from " + file, "the file is damaged (" + e.getMessage() + ")",
                    "Delete it and follow them again", e);
        }
    }

    void write(List<ImportRequest> requests) {
        StringBuilder text = new StringBuilder();
        for (ImportRequest request : requests) {
            text.append(request.files().getFirst().toUri()).append('\t').append(request.source()).append('\t').append(request.zone() == null
                    ? ""
                    : request.zone().getId()).append('\t').append(request.computer().replaceAll("[\t\r\n]", " ")).append('\n');
        }
        try {
            DurableFiles.replace(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new BartizanException("change which logs are followed", "it cannot be written (" + e.getMessage() + ")", "Check the disk",
                    e);
        }
    }
}

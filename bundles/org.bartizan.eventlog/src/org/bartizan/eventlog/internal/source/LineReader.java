// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.io.IOException;
import java.nio.file.Path;

import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.Reading;

/** Reads a log that has an event on each line. */
final class LineReader implements EventReader {

    private final LogLines lines;
    private final LineParser parser;

    LineReader(Path file, long position, boolean following, LineParser parser) throws IOException {
        lines = new LogLines(file, position, following);
        this.parser = parser;
    }

    @Override
    public Reading next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        if (lines.tooLong()) {
            return new Reading.Broken(lines.number(), line, "the line is longer than " + LogLines.MAX_LINE + " bytes");
        }
        try {
            return parser.parse(lines.number(), line);
        } catch (UnreadableException e) {
            return new Reading.Broken(lines.number(), line, e.getMessage());
        }
    }

    @Override
    public long position() {
        return lines.position();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

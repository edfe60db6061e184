// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.bartizan.api.event.EventReader;
import org.bartizan.api.event.EventSource;
import org.bartizan.api.event.ReadOptions;
import org.osgi.service.component.annotations.Component;

/** The log files of classic antivirus products, one for each day. */
@Component
public final class ClassicSource implements EventSource {

    static final String NAME = "classic";

    private static final ReadOptions ANY = new ReadOptions(null, ZoneOffset.UTC, "", false);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "log files of classic antivirus products (.log), 39 fields and more";
    }

    @Override
    public boolean recognises(Path file, byte[] head) {
        ClassicLines lines = new ClassicLines(ANY);
        return Head.lines(head).anyMatch(line -> {
            try {
                return lines.parse(1, line) != null;
            } catch (UnreadableException _) {
                return false;
            }
        });
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public EventReader open(Path file, long position, ReadOptions options) throws IOException {
        return new LineReader(file, position, options.following(), new ClassicLines(options));
    }
}

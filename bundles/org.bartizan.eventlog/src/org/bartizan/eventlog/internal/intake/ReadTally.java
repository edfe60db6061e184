// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.eventlog.internal.intake;

import java.util.ArrayList;
import java.util.List;

import org.bartizan.api.event.Reading;
import org.bartizan.eventlog.ImportReport;
import org.bartizan.eventlog.ImportReport.Note;

/** Counts what was read from a file, and remembers the first broken parts. */
final class ReadTally {

    private static final int EXCERPT = 120;

    private final List<Note> notes = new ArrayList<>();
    private long read;
    private long broken;

    void good() {
        read++;
    }

    void broken(Reading.Broken part) {
        read++;
        if (broken++ < ImportReport.MAX_NOTES) {
            String text = part.text().strip();
            notes.add(new Note(part.place(), text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text, part.reason()));
        }
    }

    long read() {
        return read;
    }

    long broken() {
        return broken;
    }

    List<Note> notes() {
        return notes;
    }
}
